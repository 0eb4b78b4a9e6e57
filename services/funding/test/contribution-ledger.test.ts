/** @clause A27 I-27 I-28 */
import type { Actor } from "@resc/access";
import { type Transaction, UnitOfWork } from "@resc/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allianceWithVentures, type VentureAlliance } from "./venture-alliance.ts";

let under: VentureAlliance;
let funds: Record<string, any>; // oxlint-disable-line no-explicit-any -- as it was asked for
let part: string;
let confirmed: string;
beforeAll(async () => {
  under = await allianceWithVentures();
  const venture = await under.openVenture();
  const pledge = await under.pledgeFunds(under.director("ACES"), venture, "1000.00");
  const accepted = await under.act(
    under.lead,
    "acceptContribution",
    under.on(pledge, { instalments: [{ dueOn: "2026-10-15", amount: "1000.00" }] }),
  );
  const given = (from: object, amount: string) =>
    under.act(under.director("ACES"), "recordFulfilment", { ...from, amount, givenOn: "2026-09-10", evidence: "Check 4711" });
  const first = await given(under.on(accepted), "300.00");
  const once = await under.act(under.lead, "confirmFulfilment", under.on(first, { fulfilmentId: first["fulfilments"][0].id }));
  confirmed = once["entries"].at(-1).id;
  funds = await given(under.on(once), "600.00");
  part = funds["fulfilments"].at(-1).id;
});
afterAll(async () => under.database.drop());

/** Direct SQL of the app's own role under somebody's policies: what smuggled SQL could do. */
async function direct(actor: Actor, work: (tx: Transaction) => Promise<unknown>): Promise<string> {
  try {
    await new UnitOfWork(under.app).runAs(actor, work);
    return "done";
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

const columns =
  "id, contribution_id, giver_code, lead_code, kind, funds, in_kind, entry, fulfilment_id, reverses_id, reason, by_person, by_organization, at";
const entry = (more: Record<string, unknown>) => (tx: Transaction) =>
  tx.query(
    `insert into contribution_entry (${columns}) values ('entry_' || gen_random_uuid(), $1, 'ACES', 'CREC', $2, $3, $4, $5, $6, $7, $8, $9, $10, now())`,
    [
      more["contribution"] ?? funds["id"],
      more["kind"] ?? "FUNDS",
      "funds" in more ? more["funds"] : "600.00",
      more["inKind"] ?? null,
      more["entry"] ?? "FULFILMENT",
      "part" in more ? more["part"] : part,
      more["reverses"] ?? null,
      more["reason"] ?? null,
      more["person"] ?? tx.actor.personId,
      more["organization"] ?? tx.actor.organization,
    ],
  );

describe("the database refuses, whoever writes past the use cases", () => {
  it("an edit, a deletion and a truncation of the ledger and of the schedule, the owner's included", async () => {
    for (const table of ["contribution_entry", "contribution_instalment", "venture_need"])
      for (const statement of [
        `update funding.${table} set kind = kind`,
        `delete from funding.${table}`,
        `truncate funding.${table} cascade`,
      ])
        await expect(under.sql(statement), statement).rejects.toMatchObject({ code: "RA420" });
    expect(await direct(under.lead, (tx) => tx.query("update contribution_entry set funds = 1"))).toBe("42501");
    expect(await direct(under.lead, (tx) => tx.query("delete from contribution_entry"))).toBe("42501");
  });

  it("a confirmation by the giver, by somebody who does not lead, and in another's name", async () => {
    expect(await direct(under.director("ACES"), entry({}))).toBe("RA433");
    expect(await direct(under.staff("CREC"), entry({}))).toBe("RA433");
    expect(await direct(under.director("LEARN"), entry({}))).toBe("42501");
    expect(await direct(under.lead, entry({ person: under.staff("CREC").personId }))).toBe("RA430");
    expect(await direct(under.lead, entry({ organization: "LEARN" }))).toBe("42501");
  });

  it("more fulfilled than pledged, a part that was answered, and an amount that is none", async () => {
    expect(await direct(under.lead, entry({ funds: "700.01" }))).toBe("RA436");
    expect(await direct(under.lead, entry({ funds: "-1.00" }))).toBe("23514");
    expect(await direct(under.lead, entry({ part: funds["fulfilments"][0].id }))).toBe("RA434");
    expect(await direct(under.lead, entry({ part: null }))).toBe("23514");
  });

  it("a confirmation that leaves the state behind", async () => {
    expect(await direct(under.lead, entry({ funds: "700.00" }))).toBe("RA437");
  });

  it("in kind among funds (I-28)", async () => {
    expect(await direct(under.lead, entry({ kind: "IN_KIND", funds: null, inKind: "600.00" }))).toBe("23503");
    expect(await direct(under.lead, entry({ funds: "300.00", inKind: "300.00" }))).toBe("23514");
    expect(await direct(under.lead, entry({ funds: null, inKind: "600.00" }))).toBe("23514");
  });

  it("a reversal of another amount, of a pledge, twice, by the giver, or without a reason", async () => {
    const back = (more: object) =>
      entry({ entry: "REVERSAL", part: null, reverses: confirmed, funds: "-300.00", reason: "Wrong check", ...more });
    expect(await direct(under.lead, back({ funds: "-299.99" }))).toBe("RA435");
    expect(await direct(under.lead, back({ reverses: funds["entries"][0].id }))).toBe("RA435");
    expect(await direct(under.director("ACES"), back({}))).toBe("RA433");
    expect(await direct(under.lead, back({ reason: null }))).toBe("23514");
    expect(await direct(under.lead, back({ reverses: null }))).toBe("23514");
  });

  it("a reduction by another than the giver, and one below what was given", async () => {
    const less = (more: object) => entry({ entry: "REDUCTION", part: null, funds: "-100.00", reason: "Less", ...more });
    expect(await direct(under.lead, less({}))).toBe("RA431");
    expect(await direct(under.director("ACES"), less({ funds: "-700.01" }))).toBe("RA436");
    // The schedule would no longer add up.
    expect(await direct(under.director("ACES"), less({}))).toBe("RA438");
  });

  it("a second pledge, and a value agreed twice", async () => {
    expect(await direct(under.director("ACES"), entry({ entry: "PLEDGE", part: null, funds: "5.00" }))).toBe("RA431");
    expect(await direct(under.lead, entry({ entry: "VALUATION", part: null, funds: "5.00" }))).toBe("RA432");
  });

  it("a contribution that changes its giver, its kind or what was agreed, or that begins accepted", async () => {
    const change = (set: string) => (tx: Transaction) => tx.query(`update contribution set ${set} where id = $1`, [funds["id"]]);
    expect(await direct(under.lead, change("giver_code = 'LEARN'"))).toBe("RA425");
    expect(await direct(under.lead, change("fiscal_year = 2030"))).toBe("RA425");
    expect(await direct(under.lead, change("method_words = 'Otherwise'"))).toBe("RA425");
    expect(await direct(under.lead, change("accepted_at = null, accepted_by = null, schedule_revision = 0"))).toBe("RA425");
    expect(await direct(under.lead, change("state = 'FULFILLED'"))).toBe("RA437");
    const begin = (more: string) => (tx: Transaction) =>
      tx.query(
        `insert into contribution select (jsonb_populate_record(c, jsonb_build_object('id', 'contribution_new', 'number', 9999) || $2::jsonb)).* from contribution c where id = $1`,
        [funds["id"], more],
      );
    expect(await direct(under.director("ACES"), begin("{}"))).toBe("RA424");
    expect(
      await direct(under.director("LEARN"), begin('{"state":"PLEDGED","accepted_at":null,"accepted_by":null,"schedule_revision":0}')),
    ).toBe("42501");
  });

  it("a part that is confirmed without the ledger, edited, or recorded for another RESC", async () => {
    const set = (what: string) => (tx: Transaction) => tx.query(`update contribution_fulfilment set ${what} where id = $1`, [part]);
    expect(await direct(under.lead, set("state = 'CONFIRMED', answered_by = 'x', answered_for = 'CREC', answered_at = now()"))).toBe(
      "42501",
    );
    expect(await direct(under.director("ACES"), set("funds = 700"))).toBe("42501");
    expect(await direct(under.lead, set("state = 'RETURNED', answered_by = 'x', answered_for = 'CREC', answered_at = now()"))).toBe(
      "23514",
    );
    const record = (tx: Transaction) =>
      tx.query(
        `insert into contribution_fulfilment (id, contribution_id, giver_code, lead_code, kind, funds, given_on, evidence, recorded_by, recorded_at, state)
        values ('part', $1, 'ACES', 'CREC', 'FUNDS', 1, '2026-09-10', 'A check', $2, now(), 'WAITING')`,
        [funds["id"], tx.actor.personId],
      );
    expect(await direct(under.lead, record)).toBe("42501");
  });

  it("a venture that goes back, changes who leads, or whose lead leaves", async () => {
    const change = (set: string) => (tx: Transaction) => tx.query(`update venture set ${set}`);
    expect(await direct(under.lead, change("state = 'PROPOSED'"))).toBe("RA422");
    expect(await direct(under.lead, change("lead_code = 'ACES'"))).toBe("RA421");
    expect(await direct(under.lead, change("state = 'CLOSED'"))).toBe("23514");
    const leave = (tx: Transaction) =>
      tx.query("update venture_member set left_on = '2026-09-14', left_by = 'x', leave_reason = 'Enough' where resc_code = 'CREC'");
    expect(await direct(under.director("CREC"), leave)).toBe("RA423");
  });
});

it("the database keeps I-27 under parallel writers that all believe to be first", async () => {
  const tries = Array.from({ length: 6 }, () =>
    direct(under.lead, async (tx) => {
      await entry({})(tx);
      await tx.query("update contribution set version = version + 1 where id = $1", [funds["id"]]);
    }),
  );
  const outcomes = await Promise.all(tries);
  expect(outcomes.filter((one) => one === "done")).toHaveLength(1);
  expect(new Set(outcomes.filter((one) => one !== "done"))).toEqual(new Set(["RA434"]));
  await under.settled();
});

it("no view of funding adds funds to in kind (I-28)", async () => {
  const columnsOfViews = await under.sql(
    `select a.attname::text as column_name from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relkind in ('v', 'm') and c.relnamespace = 'funding'::regnamespace and a.atttypid = 'numeric'::regtype
       and exists (select from pg_depend d join pg_rewrite r on r.oid = d.objid where r.ev_class = c.oid and d.refobjid in ('funding.contribution_entry'::regclass, 'funding.contribution_fulfilment'::regclass))`,
  );
  expect(columnsOfViews.map((one) => String(one["column_name"])).toSorted((one, other) => one.localeCompare(other))).toEqual([
    "funds_fulfilled",
    "funds_pledged",
    "hours_fulfilled",
    "hours_pledged",
    "in_kind_fulfilled",
    "in_kind_pledged",
  ]);
  const mixed = await under.sql(
    "select 1 from funding.contribution_balance where num_nonnulls(funds_pledged, in_kind_pledged) <> 1 or num_nonnulls(funds_fulfilled, in_kind_fulfilled) <> 1",
  );
  expect(mixed).toEqual([]);
});
