import type { TestDatabase } from "@resc/testing";

const tables = [
  "engagements.engagement",
  "engagements.engagement_terms",
  "engagements.delivery",
  "engagements.courtesy_notice",
  "engagements.notice_concern",
  "engagements.notice_amendment",
  "engagements.notice_link",
  "engagements.list_row",
  "platform.bell",
  "engagements.known_recipient",
  "engagements.known_role",
  "engagements.known_deputy",
  "membership.organization",
  "membership.person",
  "membership.notice_recipient",
  "membership.deputy",
  "membership.grant_proposal",
  "membership.meeting",
  "membership.concern",
  "membership.concern_outcome",
  "membership.packet",
  "membership.packet_section",
  "membership.packet_supplement",
  "membership.agenda_item",
  "engagements.out_of_region_section",
  "funding.file",
  "funding.file_chunk",
  "funding.state_contract",
  "funding.state_contract_terms",
  "funding.state_contract_participant",
  "funding.state_contract_year",
  "funding.state_contract_share",
  "funding.state_contract_deliverable",
  "funding.state_contract_section",
  "funding.state_contract_import",
  "advocacy.file",
  "advocacy.file_chunk",
  "advocacy.figure",
  "advocacy.figure_import",
  "advocacy.figure_source",
  "advocacy.figure_version",
  "advocacy.legislative_session",
  "advocacy.session_adoption",
  "advocacy.priority",
  "advocacy.claim",
  "advocacy.claim_row",
  "advocacy.hearing",
  "advocacy.hearing_point",
  "advocacy.common_position",
  "advocacy.position_version",
  "advocacy.position_work",
  "advocacy.position_commitment",
  "advocacy.position_departure",
  "advocacy.known_role",
  "platform.role_grant",
  "platform.identity",
  "platform.api_key",
  "funding.venture",
  "funding.venture_member",
  "funding.venture_need",
  "funding.venture_rate",
  "funding.contribution",
  "funding.contribution_instalment",
  "funding.contribution_fulfilment",
  "funding.contribution_entry",
  "funding.known_role",
  "funding.agency_contact",
  "funding.opportunity",
  "funding.addendum",
  "funding.circulation",
  "funding.circulation_receipt",
  "funding.thread_message",
  "funding.participation",
  "funding.outside_initiative",
  "funding.intention_entry",
  "funding.opportunity_call",
  "funding.call_attendee",
  "funding.question",
  "funding.question_asker",
  "funding.answer_receipt",
  "funding.proposal_slot",
  "funding.proposal_access",
  "funding.sealed_file",
  "funding.sealed_chunk",
  "funding.submission",
  "funding.submission_content",
  "funding.panel",
  "funding.judge",
  "funding.judge_waiver",
  "funding.score",
  "funding.score_change",
  "funding.recommendation",
  "funding.agency_decision",
  "funding.agency_filing",
  "funding.competitor_agreement",
];

/** The way back to the rows that were kept. */
export interface KeptRows {
  /** Brings all rows back. */
  readonly restore: () => Promise<void>;
  /** Brings all rows back and changes them by this SQL, unless they stand like that already. */
  readonly stand: (as: string) => Promise<void>;
}

/** Keeps the rows that changes touch, and brings them back past all rules: a savepoint that outlives its transaction. */
export async function keepRows(admin: TestDatabase["admin"]): Promise<KeptRows> {
  const copies = tables.map((table) => [table, `kept.${table.replace(".", "_")}`] as const);
  await admin.query("create schema kept");
  for (const [table, copy] of copies) await admin.query(`create table ${copy} as select * from ${table}`);
  const back = copies
    .map(([table, copy]) => `delete from ${table}; insert into ${table} overriding system value select * from ${copy};`)
    .join("\n");
  let standing: string | undefined;
  const bring = async (as: string) => {
    await admin.query(`begin; set local session_replication_role = replica; ${back} ${as}; commit`);
    standing = as;
  };
  return { restore: () => bring(""), stand: async (as) => (as === standing ? undefined : bring(as)) };
}
