import type { WholeAlliance } from "../alliance.ts";

/** Versions of common positions on the stage, by how they stand; each is the first of its position. */
export const stagedPositions = {
  draft: { version: "posversion_draft", position: "position_draft", ref: "CP-901" },
  out: { version: "posversion_out", position: "position_out", ref: "CP-902" },
  force: { version: "posversion_force", position: "position_force", ref: "CP-903" },
  other: { version: "posversion_other", position: "position_other", ref: "CP-904" },
} as const;

const hash = "encode(sha256('Words'), 'hex')";
const versions = Object.values(stagedPositions).map(({ version }) => `'${version}'`);

/** A draft, a text to which CES has committed, and two positions in force, from one of which CES has departed; written past all rules. */
export async function addPositions(alliance: WholeAlliance): Promise<void> {
  const { draft, out, force, other } = stagedPositions;
  await alliance.database.admin.query(`begin; set local session_replication_role = replica;
    insert into advocacy.common_position values ('${draft.position}', 901, 'DANGER'), ('${out.position}', 902, 'DANGER'), ('${force.position}', 903, 'DANGER'), ('${other.position}', 904, 'DANGER');
    insert into advocacy.position_version (id, position_id, number, title, body, body_hash, state, decided_at, release_at, in_force_at, version) values
      ('${draft.version}', '${draft.position}', 1, 'A draft', 'Words', null, 'DRAFTING', null, null, null, 1),
      ('${out.version}', '${out.position}', 1, 'Out', 'Words', ${hash}, 'OUT_FOR_COMMITMENT', null, null, null, 1),
      ('${force.version}', '${force.position}', 1, 'In force', 'Words', ${hash}, 'IN_FORCE', now(), now(), now(), 1),
      ('${other.version}', '${other.position}', 1, 'Other', 'Words', ${hash}, 'IN_FORCE', now(), now(), now(), 1);
    insert into advocacy.position_work select id, 'A reason', 'somebody', 'CES', now(), case when id = '${draft.version}' then null else 'somebody' end, case when id = '${draft.version}' then null else now() end,
      case when id = '${draft.version}' then null else '2099-01-01'::timestamptz end from advocacy.position_version where id in (${versions.join(", ")});
    insert into advocacy.position_commitment values ('${out.version}', 'CES', 'COMMIT', null, 'somebody', now());
    insert into advocacy.position_departure values ('${force.version}', 'CES', 'A reason', 'somebody', now());
    commit`);
}
