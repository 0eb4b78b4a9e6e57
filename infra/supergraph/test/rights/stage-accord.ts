import type { WholeAlliance } from "../alliance.ts";

const hash = "encode(sha256('Words'), 'hex')";

/** Versions of the Accord on the stage beside the one in force: a draft, and one that is circulated and that CES has signed. */
export const stagedAccord = { draft: "accord_draft", circulated: "accord_circulated" } as const;

/** Puts both on record, past all rules. */
export async function addAccord(alliance: WholeAlliance): Promise<void> {
  const { draft, circulated } = stagedAccord;
  await alliance.database.admin.query(`begin; set local session_replication_role = replica;
    insert into membership.accord_version (id, number, title, month, text_hash, state, loaded_by, loaded_at, circulated_at, version) values
      ('${draft}', 901, 'A draft', '2026-01', ${hash}, 'DRAFT', '${alliance.actor("coordinator").personId}', now(), null, 1), ('${circulated}', 902, 'To sign', '2026-01', ${hash}, 'PART_SIGNED', null, now(), now(), 1);
    insert into membership.accord_clause select id, 1, 'GUIDELINE', 'Accord, guideline 1', 'guideline-1', 'Words' from membership.accord_version where number > 900;
    insert into membership.accord_signature values ('${circulated}', 'CES', 'SIGNED', 'Somebody', 'Executive Director', null, ${hash}, null, null, now());
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
    "membership.accord_version": `id = ${versions[object]}`,
    "membership.accord_clause": `version_id = ${versions[object]}`,
    "membership.accord_signature": `version_id = ${versions[object]}`,
  };
  return conditions[table];
}
