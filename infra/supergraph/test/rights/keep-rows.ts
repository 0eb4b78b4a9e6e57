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
  "membership.meeting_votes",
  "membership.membership",
  "membership.catchment_line",
  "membership.withdrawal_vote",
  "membership.decision_setting",
  "membership.seat",
  "membership.executive_term",
  "membership.concern",
  "membership.concern_outcome",
  "membership.packet",
  "membership.packet_section",
  "membership.packet_supplement",
  "membership.agenda_item",
  "membership.accord_version",
  "membership.accord_clause",
  "membership.accord_signature",
  "membership.onboarding",
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
  "advocacy.kept_scenario",
  "engagements.expertise",
  "membership.role_alike_group",
  "membership.group_member",
  "membership.group_meeting",
  "membership.group_item",
  "membership.group_proposal",
  "advocacy.common_position",
  "advocacy.position_version",
  "advocacy.position_work",
  "advocacy.position_commitment",
  "advocacy.position_departure",
  "advocacy.brief",
  "advocacy.brief_line",
  "advocacy.brief_review",
  "advocacy.brief_release",
  "advocacy.brief_release_row",
  "advocacy.brief_release_change",
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
  const back = new Map(
    copies.map(([table, copy]) => [table, `delete from ${table}; insert into ${table} overriding system value select * from ${copy};`]),
  );
  // Every new row has a newer transaction than all before it: with their number the newest one tells whether a table was touched.
  const marksOf = async (names: readonly string[]): Promise<[string, string][]> => {
    if (names.length === 0) return [];
    const asked = names.map(
      (name) => `select '${name}' as name, count(*) || ':' || coalesce(max(xmin::text::bigint), 0) as mark from ${name}`,
    );
    const { rows } = await admin.query<{ name: string; mark: string }>(asked.join(" union all "));
    return rows.map(({ name, mark }) => [name, mark]);
  };
  const untouched = new Map(await marksOf(tables));
  let standing: string | undefined;
  const bring = async (as: string) => {
    const touched = (await marksOf(tables)).flatMap(([name, mark]) => (untouched.get(name) === mark ? [] : [name]));
    const sql = touched.map((name) => back.get(name)).join("\n");
    const pastRules = (text: string) => admin.query(`begin; set local session_replication_role = replica; ${text}; commit`);
    if (touched.length > 0) await pastRules(sql);
    for (const [name, mark] of await marksOf(touched)) untouched.set(name, mark);
    if (as) await pastRules(as);
    standing = as;
  };
  return { restore: () => bring(""), stand: async (as) => (as === standing ? undefined : bring(as)) };
}
