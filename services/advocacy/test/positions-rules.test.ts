/** @clause A21 I-29 */
import type { Actor } from "@resc/access";
import { rescCodes, type RescCode } from "@resc/domain";
import { type Transaction, UnitOfWork } from "@resc/store";
import { freshKey } from "@resc/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, type PositionsStage, positionsStage } from "./positions-stage.ts";

let stage: PositionsStage;
let work: UnitOfWork;
beforeAll(async () => {
  stage = await positionsStage();
  work = new UnitOfWork(stage.under.app);
});
afterAll(async () => stage.under.database.drop());

/** A statement of the application's own role under somebody's policies, past every use case. */
const sql = (actor: Actor, text: string, values: readonly unknown[] = []) =>
  work.run(actor, { name: "directSql", key: freshKey(), body: {} }, async (tx: Transaction) => {
    const rows = await tx.query<{ id: string }>(text, values);
    if (rows.length === 0) throw new Error("no row was let through");
    tx.audit({ act: "test.statement", objectType: "position", objectId: "test" });
    return { id: "" };
  });

describe("the database itself", () => {
  it("adopts nothing that six have not committed to (I-29)", async () => {
    const out = await stage.called();
    const adopt = "update advocacy.position_version set state = 'ADOPTED' where id = $1 returning id";
    const { versionId } = stage.target(out);
    for (const code of rescCodes.slice(0, 5)) await stage.answer(code, out, "COMMIT");
    for (const actor of [stage.coordinator, stage.director("CES")])
      await expect(sql(actor, adopt, [versionId])).rejects.toThrow(/all six members/);
    await expect(stage.under.database.admin.query(adopt, [versionId])).rejects.toThrow(/all six members/);
    await expect(sql(stage.coordinator, adopt.replace("ADOPTED", "IN_FORCE"), [versionId])).rejects.toThrow(/goes its way/);
    await expect(sql(stage.coordinator, adopt.replace("ADOPTED", "NOT_ADOPTED"), [versionId])).rejects.toThrow(/can still be answered/);
    await expect(sql(stage.liaison, adopt, [versionId])).rejects.toThrow(/no row was let through/);
  });

  it("lets nobody answer for another RESC, twice, late, or anew", async () => {
    const out = await stage.called();
    const { versionId } = stage.target(out);
    const insert =
      "insert into advocacy.position_commitment (version_id, resc_code, answer, person_id, answered_at) values ($1, $2, 'COMMIT', $3, platform.now()) returning version_id as id";
    const by = stage.director("CES");
    await expect(sql(by, insert, [versionId, "ACES", by.personId])).rejects.toThrow(/row-level security/);
    await expect(sql(stage.coordinator, insert, [versionId, "ACES", stage.coordinator.personId])).rejects.toThrow(/row-level security/);
    await sql(by, insert, [versionId, "CES", by.personId]);
    await expect(sql(by, insert, [versionId, "CES", by.personId])).rejects.toThrow(/position_commitment_pkey/);
    await expect(
      sql(by, "update advocacy.position_commitment set answer = 'OBJECT', words = 'no' where version_id = $1 returning version_id as id", [
        versionId,
      ]),
    ).rejects.toThrow(/permission denied/);
    await expect(stage.under.database.admin.query("delete from advocacy.position_commitment")).rejects.toThrow(/stays on record/);
    const other = stage.director("LEARN");
    await stage.under.database.setClock("2027-02-04T15:00:00Z");
    await expect(sql(other, insert, [versionId, "LEARN", other.personId])).rejects.toThrow(/within its time/);
    await stage.under.database.setClock("2027-01-04T15:00:00Z");
  });

  it("fixes the text once it is out, and releases nothing before its time", async () => {
    const adopted = await stage.adopted();
    const { versionId } = stage.target(adopted);
    await expect(
      sql(stage.coordinator, "update advocacy.position_version set body = 'Other words' where id = $1 returning id", [versionId]),
    ).rejects.toThrow(/does not change once it is out/);
    await expect(
      sql(
        stage.coordinator,
        "update advocacy.position_version set state = 'IN_FORCE', release_at = '2027-01-05T00:00:00Z' where id = $1 returning id",
        [versionId],
      ),
    ).rejects.toThrow(/at its release time/);
    await expect(stage.under.database.admin.query("delete from advocacy.position_version where id = $1", [versionId])).rejects.toThrow(
      /stays on record/,
    );
    await expect(stage.under.database.admin.query("truncate advocacy.position_departure")).rejects.toThrow(/stays on record/);
  });
});

type Move =
  | { readonly kind: "answer"; readonly code: RescCode; readonly answer: "COMMIT" | "OBJECT" | "ABSTAIN" }
  | { readonly kind: "draft" | "call" | "release" | "amend" | "retire" | "wait"; readonly later?: boolean }
  | { readonly kind: "depart"; readonly code: RescCode };

const anyCode = fc.constantFrom(...rescCodes);
// Mostly commitments, so that histories reach adoption.
const anyAnswer = fc.constantFrom<"COMMIT" | "OBJECT" | "ABSTAIN">("COMMIT", "COMMIT", "COMMIT", "COMMIT", "OBJECT", "ABSTAIN");
const everybodyCommits: readonly Move[] = rescCodes.map((code) => ({ kind: "answer", code, answer: "COMMIT" }));
const anyMoves: fc.Arbitrary<readonly Move[]> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("answer" as const), code: anyCode, answer: anyAnswer }).map((move) => [move]) },
  { weight: 3, arbitrary: fc.constant(everybodyCommits) },
  {
    weight: 6,
    arbitrary: fc.constantFrom("draft", "call", "release", "amend", "retire", "wait" as const).map((kind): Move[] => [{ kind }]),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("depart" as const), code: anyCode }).map((move) => [move]) },
);

/** One history of one position, whatever is refused on the way. */
async function play(moves: readonly Move[]): Promise<string> {
  const { act, answer, coordinator, director, read, target, under } = stage;
  const { ref } = await act(director("CREC"), "proposePosition", { trigger: "DANGER", why: "A reason", title: "Played", text: "Words" });
  for (const move of moves) {
    const position: Asked = await read(coordinator, ref);
    const standing = Math.max(
      0,
      position.versions.findIndex(({ state }: Asked) => state === "IN_FORCE"),
    );
    if (move.kind === "answer") await answer(move.code, position, move.answer, "Words");
    if (move.kind === "draft") await act(coordinator, "draftPosition", { ...target(position), title: "Played", text: "Other words" });
    if (move.kind === "call") await act(coordinator, "callForCommitment", target(position));
    if (move.kind === "release") await act(coordinator, "releasePosition", target(position));
    if (move.kind === "amend") await act(coordinator, "amendPosition", { positionId: position.id, why: "A reason" });
    if (move.kind === "retire") await act(coordinator, "retirePosition", { ...target(position, standing), reason: "A reason" });
    if (move.kind === "depart")
      await act(director(move.code), "departFromPosition", { versionId: target(position, standing).versionId, reason: "A reason" });
    if (move.kind === "wait") {
      const { rows } = await under.database.admin.query<{ now: Date }>("select platform.now() as now");
      await under.database.setClock(new Date((rows[0]?.now.getTime() ?? 0) + 9 * 86_400_000).toISOString());
      await under.subgraph.tick();
    }
  }
  return ref;
}

describe("every history", () => {
  it("shows as the Alliance's only what all six committed to in that version, with the text they saw (I-29)", async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyMoves, { minLength: 4, maxLength: 14 }), async (runs) => {
        const moves: readonly Move[] = [{ kind: "draft" }, { kind: "call" }, ...runs.flat()];
        const ref = await play(moves);
        const { rows } = await stage.under.database.admin.query(
          `select v.state, v.body_hash = encode(sha256(convert_to(v.body, 'UTF8')), 'hex') as hashed,
            (select count(*)::int from advocacy.position_commitment c where c.version_id = v.id and c.answer = 'COMMIT') as committed
            from advocacy.position_version v join advocacy.common_position p on p.id = v.position_id where 'CP-' || p.number = $1`,
          [ref],
        );
        for (const row of rows.filter(({ state }) => ["ADOPTED", "IN_FORCE", "RETIRED", "SUPERSEDED"].includes(state))) {
          shown += 1;
          expect(row).toMatchObject({ committed: 6, hashed: true });
        }
        for (const row of rows.filter(({ state }) => state === "NOT_ADOPTED")) expect(row.committed).toBeLessThan(6);
        expect(rows.filter(({ state }) => state === "IN_FORCE").length).toBeLessThan(2);
      }),
      { numRuns: 20 },
    );
    expect(shown).toBeGreaterThan(0);
    expect(stage.under.reported).toEqual([]);
  });
});
