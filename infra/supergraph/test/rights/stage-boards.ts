import type { Actor } from "@resc/access";
import type { TestDatabase } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** Seats on CREC's board on the stage: a vacant one, one that is held, and one whose holder is on the executive board. */
export const stagedSeats = { vacant: "seat_vacant", held: "seat_held", executive: "seat_executive" } as const;

/** Gives two of CREC's member boards somebody, past all rules. */
export async function addSeats(alliance: WholeAlliance): Promise<void> {
  const { vacant, held, executive } = stagedSeats;
  await alliance.database.admin.query(`begin; set local session_replication_role = replica;
    update membership.seat s set id = new.id from (select id as old, (array['${vacant}', '${held}', '${executive}'])[row_number() over (order by id)] as id
      from membership.seat where resc_code = 'CREC' and opens_on is null order by id limit 3) new where s.id = new.old;
    update membership.seat set state = 'HELD', holder_name = 'Test Holder', held_from = '2025-07-01', held_to = '2028-07-01' where id in ('${held}', '${executive}');
    insert into membership.withdrawal_vote select 'vote', district_id, resc_code, '2026-01-01', 'A vote', now(), 'somebody' from membership.seat where id = '${executive}';
    insert into membership.decision_setting select 'decision', 'silence', 6, null, id, held_on, '2026-02-01', 'A reason', now(), 'somebody' from membership.meeting where held_on is not null limit 1;
    insert into membership.town_boundary select key, '-72900 41700 100 0 0 100 -100 0' from membership.town limit 1;
    insert into membership.executive_term values ('exterm', '${executive}', 'CREC', '2025-07-01', '2028-07-01', 1);
    commit`);
}

/** Everybody has done something, also who could not: the trail tells it to nobody who may not read it. And the chains were verified once. */
export async function addTrail(admin: TestDatabase["admin"], actors: ReadonlyMap<string, Actor>): Promise<void> {
  let seq = 1_000_000;
  for (const { personId, role, organization } of actors.values())
    await admin.query(
      "insert into platform.audit values ('membership', $1, platform.now(), $2, $3, $4, 'person.added', 'person', 'somebody', null, null, null, null, 'DONE', 'stage', '', '')",
      [(seq += 1), personId, role, organization],
    );
  await admin.query("insert into platform.chain_check values ('membership', 1, null, true, platform.now()) on conflict do nothing");
}
