/** @clause A43 I-25 */
import { UnitOfWork } from "@resc/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(async () => stage.database.drop());

describe("by SQL, as the app's own role (I-25)", () => {
  const sql = (text: string, values: readonly unknown[]) =>
    new UnitOfWork(stage.app).runAs(stage.people.ed, (tx) => tx.query(text, values));
  it.each([
    ["another amount", "update state_contract set amount = 5, version = version + 1 where id = $1", "RA425"],
    ["another period", "update state_contract set period_to = '2030-01-01', version = version + 1 where id = $1", "RA425"],
    ["another lead", "update state_contract set lead_code = 'LEARN' where id = $1", "RA401"],
    ["a step that there is not", "update state_contract set state = 'CLOSED' where id = $1", "RA401"],
    ["a number that jumps", "update state_contract set terms_number = 5 where id = $1", "RA401"],
    ["a RESC beside the old ones", "insert into state_contract_participant values ($1, 1, 'ACES', null)", "RA101"],
    ["a year beside the old ones", "insert into state_contract_year values ($1, 1, 2029, 1, null)", "RA101"],
    ["another share", "update state_contract_share set amount = 1 where contract_id = $1", "42501"],
    ["a version that is gone", "delete from state_contract_terms where contract_id = $1", "42501"],
    [
      "a version that does not add up",
      `with t as (insert into state_contract_terms (contract_id, number, period_note, made_at, made_by) values ($1, 2, 'x', now(), 'x') returning contract_id, number),
        p as (insert into state_contract_participant select contract_id, number, 'CREC', null from t returning 1),
        y as (insert into state_contract_year select contract_id, number, 2027, 10, null from t returning 1)
        insert into state_contract_share select contract_id, number, 'CREC', 2027, 9.99, null from t, p, y`,
      "RA425",
    ],
  ])("%s fails", async (_, text, code) => {
    const active = await stage.active({}, [], "By SQL");
    await expect(sql(text, [active.id])).rejects.toMatchObject({ code });
  });

  it("a version that does not add up fails at the end of its transaction, and one that does not become the row's too", async () => {
    const active = await stage.active({}, [], "By SQL, in order");
    const write = (share: string) =>
      new UnitOfWork(stage.app).runAs(stage.people.ed, async (tx) => {
        await tx.query(
          "insert into state_contract_terms (contract_id, number, period_note, made_at, made_by) values ($1, 2, 'x', now(), 'x')",
          [active.id],
        );
        await tx.query("insert into state_contract_participant values ($1, 2, 'CREC', null)", [active.id]);
        await tx.query("insert into state_contract_year values ($1, 2, 2027, 10, null)", [active.id]);
        await tx.query("insert into state_contract_share values ($1, 2, 'CREC', 2027, $2, null)", [active.id, share]);
      });
    await expect(write("9.99")).rejects.toMatchObject({ code: "RA425" });
    await expect(write("10.01")).rejects.toMatchObject({ code: "RA425" });
  });

  it("another RESC and readers write nothing", async () => {
    const active = await stage.active({}, [], "Not theirs");
    const rows = await new UnitOfWork(stage.app).runAs(stage.people.otherEd, (tx) =>
      tx.query("update state_contract set note = 'x' where id = $1 returning 1", [active.id]),
    );
    expect(rows).toEqual([]);
  });
});
