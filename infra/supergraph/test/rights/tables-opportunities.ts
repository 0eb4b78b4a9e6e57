import type { StagedOpportunities } from "./stage-opportunities.ts";

/** Which row of a table of opportunities an object of the stage is; undefined for all other tables. */
export function opportunityCondition(staged: StagedOpportunities, table: string, object: string): string | undefined {
  const of = (one: "open" | "judged" | "decided" | "received" | "sealed") => `opportunity_id = '${staged[one].id}'`;
  const submission = object === "opened" ? `${of("judged")} and resc_code = 'CREC'` : `${of("open")} and resc_code = 'ACES'`;
  const conditions: Readonly<Record<string, string>> = {
    "funding.state_agency": "code = 'CSDE'",
    "funding.opportunity": `id = '${{ "of OEC": staged.received.id, judged: staged.judged.id }[object] ?? staged.open.id}'`,
    "funding.circulation": of("open"),
    "funding.circulation_receipt": `resc_code = 'LEARN' and circulation_id in (select id from funding.circulation where ${of("open")})`,
    "funding.participation": `${of("open")} and resc_code = 'CREC'`,
    "funding.intention_entry": `${of("open")} and resc_code = 'CREC'`,
    "funding.opportunity_call": of("open"),
    "funding.call_attendee": of("open"),
    "funding.question": `id = '${staged.question.id}'`,
    "funding.question_asker": `question_id = '${staged.question.id}'`,
    "funding.proposal_slot": `${of("open")} and resc_code = 'CREC'`,
    "funding.proposal_access": `place = 0 and slot_id in (select id from funding.proposal_slot where ${of("open")} and resc_code = 'CREC')`,
    "funding.submission": submission,
    "funding.submission_content": `submission_id in (select id from funding.submission where ${submission})`,
    "funding.panel": of("judged"),
    "funding.judge": `id = '${staged.judges["LEARN"]}'`,
    "funding.score": `judge_id = '${staged.judges["LEARN"]}'`,
    "funding.score_change": `judge_id = '${staged.judges["LEARN"]}'`,
  };
  return conditions[table];
}
