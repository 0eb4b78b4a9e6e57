import type { WholeAlliance } from "../alliance.ts";

const hash = "encode(sha256('Words'), 'hex')";

/** Versions of the Accord on the stage beside the one in force: a draft, and one that is circulated and that CES has signed. */
export const stagedAccord = { draft: "accord_draft", circulated: "accord_circulated" } as const;

/** On-boardings on the stage: of CREC's program director, open and shared, and of CREC's chair. */
export const stagedOnboarding = { open: "onboarding_open", shared: "onboarding_shared" } as const;

/** Puts both on record, past all rules. */
export async function addAccord(alliance: WholeAlliance): Promise<void> {
  const { draft, circulated } = stagedAccord;
  const [ed, chair, director] = ["crecEd", "crecChair", "crecDirector"].map((key) => alliance.actor(key).personId);
  await alliance.database.admin.query(`begin; set local session_replication_role = replica;
    insert into membership.accord_version (id, number, title, month, text_hash, state, loaded_by, loaded_at, circulated_at, version) values
      ('${draft}', 901, 'A draft', '2026-01', ${hash}, 'DRAFT', '${alliance.actor("coordinator").personId}', now(), null, 1), ('${circulated}', 902, 'To sign', '2026-01', ${hash}, 'PART_SIGNED', null, now(), now(), 1);
    insert into membership.accord_clause select id, 1, 'GUIDELINE', 'Accord, guideline 1', 'guideline-1', 'Words' from membership.accord_version where number > 900;
    insert into membership.accord_signature values ('${circulated}', 'CES', 'SIGNED', 'Somebody', 'Executive Director', null, ${hash}, null, null, now());
    insert into membership.onboarding (id, person_id, accord_version_id, role, organization, state, opened_by, opened_at, due_on, shared_by, shared_at, version)
      select s.id, s.person, v.id, s.role, 'CREC', s.state, '${ed}', now(), '2026-04-01', case s.state when 'SHARED' then '${ed}' end, case s.state when 'SHARED' then now() end, 1
      from membership.accord_version v, (values ('${stagedOnboarding.open}', '${chair}', 'BOARD_CHAIR', 'OPEN'), ('${stagedOnboarding.shared}', '${director}', 'DIRECTOR', 'SHARED')) s (id, person, role, state)
      where v.state = 'IN_FORCE';
    commit`);
}

/** Which row of a table of the Accord an object of the stage is; undefined for all other tables. */
export function accordCondition(table: string, object: string): string | undefined {
  const { draft, circulated } = stagedAccord;
  const versions: Readonly<Record<string, string>> = {
    "in force": "(select id from membership.accord_version where state = 'IN_FORCE')",
    "a draft": `'${draft}'`,
    circulated: `'${circulated}'`,
  };
  const conditions: Readonly<Record<string, string>> = {
    "membership.onboarding": `id = '${object === "of CREC's chair" ? stagedOnboarding.open : stagedOnboarding.shared}'`,
    "membership.accord_version": `id = ${versions[object]}`,
    "membership.accord_clause": `version_id = ${versions[object]}`,
    "membership.accord_signature": `version_id = ${versions[object]}`,
  };
  return conditions[table];
}
