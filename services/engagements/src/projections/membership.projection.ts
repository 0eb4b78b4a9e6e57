import { peopleTopics, type Projection, type ReceivedEvent, type Transaction, upsertFacts } from "@resc/store";
import { meetingsHeld, packetsAsked } from "../packet-section/freeze-section.ts";

const days = "daterange((p ->> 'validFrom')::date, (p ->> 'validTo')::date)";

async function districtTowns(tx: Transaction, events: readonly ReceivedEvent[]): Promise<void> {
  const newest = Object.fromEntries(events.map((event) => [event.subjectId, event.payload]));
  await tx.query("delete from known_district_town where district_id = any ($1)", [Object.keys(newest)]);
  await tx.query(
    `insert into known_district_town (district_id, town_key, valid)
     select e.key, t ->> 'townKey', daterange((t ->> 'validFrom')::date, (t ->> 'validTo')::date) from jsonb_each($1::jsonb) e, jsonb_array_elements(e.value -> 'towns') t`,
    [JSON.stringify(newest)],
  );
}

const district = upsertFacts(
  "known_district",
  ["id", "name", "short_name", "kind", "statewide", "valid"],
  `id, p ->> 'name', p ->> 'shortName', p ->> 'kind', (p ->> 'statewide')::boolean, ${days}`,
);

/** The facts of membership that placing, naming and notifying need. */
export const membershipProjection: Projection = {
  publisher: "membership",
  topics: {
    town: upsertFacts("known_town", ["key", "name"], "id, p ->> 'name'"),
    catchmentLine: upsertFacts(
      "known_catchment_line",
      ["id", "town_key", "resc_code", "valid"],
      `id, p ->> 'townKey', p ->> 'resc', ${days}`,
    ),
    district: async (tx, events) => {
      await district(tx, events);
      await districtTowns(tx, events);
    },
    membership: upsertFacts(
      "known_membership",
      ["id", "district_id", "resc_code", "valid"],
      `id, p ->> 'districtId', p ->> 'resc', ${days}`,
    ),
    organization: upsertFacts(
      "known_organization",
      ["id", "name", "town_keys"],
      "id, p ->> 'name', array(select jsonb_array_elements_text(p -> 'townKeys'))",
    ),
    ...peopleTopics,
    // Not kept but answered: the list is frozen for a packet, and reviewed by a meeting.
    "packet.asked": packetsAsked,
    "meeting.held": meetingsHeld,
    noticeRecipient: upsertFacts(
      "known_recipient",
      ["id", "resc_code", "category_code", "person_id", "valid_from", "valid_to"],
      "id, p ->> 'resc', p ->> 'categoryCode', p ->> 'personId', (p ->> 'validFrom')::date, (p ->> 'validTo')::date",
    ),
    deputy: upsertFacts(
      "known_deputy",
      ["id", "person_id", "deputy_person_id", "valid_from", "valid_to"],
      "id, p ->> 'personId', p ->> 'deputyPersonId', (p ->> 'validFrom')::date, (p ->> 'validTo')::date",
    ),
  },
};
