/**
 * Keys other than a random id, each with what it can tell somebody who may not see the row that already holds it: an insert
 * that collides says "this value is taken". A key may stand here only if its values are public, begin with a random id, or are written by who sees them.
 */
export const reviewedKeys: Readonly<Record<string, string>> = {
  "advocacy.data_load: content_hash": "public data, written by the loader only",
  "funding.data_load: content_hash": "written by the loader only",
  "membership.data_load: content_hash": "public data, written by the loader only",
  "advocacy.figure: metric_code, dimension_code, period": "public facts",
  "advocacy.metric: name": "public facts",
  "advocacy.metric: place": "public facts",
  "engagements.courtesy_notice: engagement_id, host_code":
    "begins with a random id; who may insert for it sees the notice (constraint: the same provider)",
  "engagements.courtesy_notice: id, provider_code, host_code": "begins with a random id",
  "engagements.courtesy_notice: ref": "a number of a sequence: tells how many there are, and the list that all staff see tells the same",
  "engagements.engagement: id, provider_code": "begins with a random id",
  "engagements.engagement: ref":
    "a number of a sequence over all RESCs: gaps tell how much is recorded in all, not by whom or for whom; accepted, because people cite it",
  "engagements.list_row: engagement_id, host_code": "begins with a random id; the list is seen by all staff",
  "funding.data_load: part": "written by the loader only",
  "funding.space_release: import_id, fiscal_year, level, COALESCE(town_key, region, ''::text), COALESCE(type_code, ''::text)":
    "public rows, written by the worker only",
  "funding.venture: number": "a number of a sequence: tells how many there are, and the list that all staff see tells the same",
  "funding.venture: id, lead_code": "begins with a random id",
  "funding.venture_member: venture_id, resc_code": "begins with a random id; ventures are seen by all staff",
  "funding.venture_rate: id, venture_id, fiscal_year": "begins with a random id",
  "funding.venture_rate: venture_id, fiscal_year, lower(category), revision": "begins with a random id; rates are seen by all staff",
  "funding.contribution: number": "a number of a sequence: tells how many there are, and the list that all staff see tells the same",
  "funding.contribution: id, giver_code, lead_code, kind": "begins with a random id",
  "funding.contribution_fulfilment: id, contribution_id": "begins with a random id",
  "funding.contribution_entry: reverses_id": "a random id",
  "funding.state_contract: key": "written by the loader only",
  "funding.state_contract: ref": "a number of a sequence, of a list that all who write it see",
  "funding.state_contract_section: number": "a count of sections, which all of the Alliance read",
  "funding.state_agency: name": "public names",
  "funding.opportunity: ref": "a number of a sequence: tells how many there are, and the board that all staff see tells the same",
  "funding.outside_initiative: ref": "a number of a sequence: tells a director how many there are, and every director sees them all",
  "funding.addendum: opportunity_id, number": "begins with a random id; written by the Coordinator, read by all staff",
  "funding.circulation: opportunity_id, number": "begins with a random id; written by the Coordinator, who sees them",
  "funding.question: opportunity_id, number": "begins with a random id; all staff see the questions",
  "funding.proposal_slot: opportunity_id, resc_code":
    "all six boxes are made when the call is held, whoever will write: a collision says that the call was held, to the Coordinator, who held it",
  "funding.proposal_access: opportunity_id, access_hash":
    "a hash of what only the service can make, so that no value can be tried by SQL; the service meets it only where somebody of two RESCs is named twice (I-16), and answers the director who names that this person cannot be named",
  "funding.submission: opportunity_id, resc_code, version":
    "before the key is reached a row must name its box, a random id that only its owner and the Coordinator see, and both see the receipts that hold the key",
  "funding.submission: opportunity_id, resc_code": "the same: the box is asked for before the key is reached",
  "funding.judge: opportunity_id, person_id": "begins with a random id; who appoints sees the panel",
  "funding.judge: opportunity_id, resc_code": "begins with a random id; who appoints sees the panel",
  "engagements.out_of_region_section: number": "a count of sections, written by the platform only, which all of the Alliance read",
  "engagements.out_of_region_section: packet_id": "a random id, written by the platform only",
  "funding.state_contract_section: packet_id": "a random id, written by the platform only",
  "membership.meeting: number": "a number of a sequence, written by the Coordinator, who sees them all",
  "membership.concern: number":
    "a number of a sequence: tells a director how many were raised, which the number of the own concern tells as well",
  "membership.concern: notice_concern_id":
    "a random id, written by the platform only; a person's row holds none, or one that nobody can try",
  "membership.packet: number": "written by the Coordinator and the platform, who see them all",
  "membership.packet: meeting_id": "written by the Coordinator and the platform, who see them all",
  "membership.packet_supplement: packet_id, number": "written by the Coordinator and the platform, who see them all",
  'membership.agenda_item: meeting_id, "position"': "written by the Coordinator and the platform, who see them all",
  "membership.agenda_item: meeting_id, concern_id, kind": "written by the Coordinator and the platform, who see them all",
  "membership.agenda_item: meeting_id, outcome_id": "written by the Coordinator and the platform, who see them all",
  "membership.catchment_line: town_key, valid, recorded": "public facts (I-05)",
  "membership.district: key": "public facts",
  "membership.district_code: code, valid": "public facts",
  "membership.district_town: district_id, town_key, valid": "public facts",
  "membership.membership: district_id, valid, recorded": "public facts (I-01)",
  "membership.school: key": "public facts",
  "membership.town: name": "public facts",
  "membership.town: number": "public facts",
  "membership.deputy: person_id, valid": "the directory, seen by whoever may insert",
  "membership.notice_recipient: resc_code, COALESCE(category_code, '*'::text), valid": "the directory, seen by whoever may insert",
};
