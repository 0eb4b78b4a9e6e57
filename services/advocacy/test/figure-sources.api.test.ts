import type { Actor } from "@resc/access";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeDerived } from "../src/formula/derived.rows.ts";
import { derivedMetrics, type DerivedKey } from "../src/formula/derived-metrics.ts";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

let under: Advocacy;
let liaison: Actor;
let coordinator: Actor;
beforeAll(async () => {
  under = await advocacyWithFigures();
  liaison = await under.holding("LIAISON", "ALLIANCE");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
});
afterAll(async () => under.database.drop());

const figureFields = `id version value status note sources { id } viewerCan { attach }
  attached { id value state title address readOn version attachedByPerson { id } answeredByPerson { id } viewerCan { confirm return takeBack withdraw } } versions { version value status act }`;

async function figure(actor: Actor, metric: string, fiscalYear: number, dimension: string | null = null) {
  const { data } = await under.ask(
    actor,
    `query($metric: ID, $year: Int) { figures(metric: $metric, fiscalYear: $year, first: 200) { nodes { dimensionCode ${figureFields} formula { words places rows { letter value status } } } } }`,
    { metric, year: fiscalYear },
  );
  return data?.["figures"].nodes.find((one: { dimensionCode: string | null }) => one.dimensionCode === dimension);
}

const source = { title: "Estimates of expenditures", address: "https://www.cga.ct.gov/ofa", page: "12", readOn: "2024-02-01" };
const success = `... on FigureActSuccess { figure { ${figureFields} } }`;

async function attach(actor: Actor, of: { id: string; version: number }, value: string, more: object = {}) {
  return under.act(
    actor,
    "attachFigureSource",
    "AttachFigureSourceInput",
    { ...source, figureId: of.id, figureVersion: of.version, value, ...more },
    success,
  );
}

async function answer(actor: Actor, name: string, of: { id: string; version: number }, more: object = {}) {
  const type = name === "confirmFigureSource" ? "FigureSourceInput" : "FigureSourceReasonInput";
  return under.act(actor, name, type, { sourceId: of.id, version: of.version, ...more }, success);
}

describe("a source for a figure", () => {
  it("is attached by one, confirmed by a second, and the figure becomes verified as a new version", async () => {
    const before = await figure(liaison, "ecs_total", 2022);
    expect(before).toMatchObject({ status: "unverified", version: 1, value: "2139000000", viewerCan: { attach: true } });
    const attached = await attach(liaison, before, "2143000000");
    expect(attached.figure).toMatchObject({ status: "unverified", version: 1, viewerCan: { attach: false } });
    expect(attached.figure.attached).toMatchObject([
      { state: "LOADED", value: "2143000000", viewerCan: { confirm: false, return: false, takeBack: true } },
    ]);
    const waiting = attached.figure.attached[0];

    const self = await answer(liaison, "confirmFigureSource", waiting);
    expect(self).toMatchObject({
      __typename: "NotPossibleError",
      message: "You attached this source. A second person opens it and confirms.",
    });

    const confirmed = await answer(coordinator, "confirmFigureSource", waiting);
    expect(confirmed.figure).toMatchObject({ status: "verified", version: 2, value: "2143000000", sources: [] });
    expect(confirmed.figure.versions).toMatchObject([
      { version: 2, value: "2143000000", status: "verified", act: "confirmed" },
      { version: 1, value: "2139000000", status: "unverified", act: "loaded" },
    ]);
    // 2,143,000,000 / 513,615 = 4,172.39; growth since FY2012 (1,889,600,000) 13.4 %, still resting on an unverified year
    expect(await figure(liaison, "ecs_per_student", 2022)).toMatchObject({
      version: 2,
      value: "4172.39",
      status: "derived",
      formula: {
        words: "a / b",
        places: 2,
        rows: [
          { letter: "a", value: "2143000000" },
          { letter: "b", value: "513615" },
        ],
      },
    });
    expect(await figure(liaison, "ecs_total_growth_ten_years", 2022, "computed")).toMatchObject({
      version: 2,
      value: "13.4",
      status: "unverified",
    });
    expect(await figure(liaison, "ecs_total_growth_ten_years", 2022, "alliance_claim")).toMatchObject({ version: 1, value: "13" });
    expect(under.reported).toEqual([]);
  });

  it("is shown to strangers once it is published, without who attached it, and never before", async () => {
    const of = await figure(liaison, "ecs_total", 2021);
    await attach(liaison, of, "2092000001");
    const { data } = await under.ask(stranger(), `query($id: ID!) { figure(id: $id) { value attached { id } history { sentence } } }`, {
      id: of.id,
    });
    expect(data?.["figure"]).toEqual({ value: "2092000000", attached: [], history: [] });
    expect((await figure(stranger(), "ecs_total", 2022)).attached).toMatchObject([
      {
        state: "PUBLISHED",
        title: source.title,
        version: null,
        attachedByPerson: null,
        answeredByPerson: null,
        viewerCan: { confirm: false, withdraw: false },
      },
    ]);
  });

  it("is returned or taken back with a reason, and can be withdrawn after it was published", async () => {
    const of = await figure(liaison, "ecs_total", 2020);
    const [first] = (await attach(liaison, of, "2054000001")).figure.attached;
    expect(await answer(coordinator, "takeBackFigureSource", first, { reason: "mine" })).toMatchObject({ __typename: "NotPossibleError" });
    const returned = await answer(coordinator, "returnFigureSource", first, { reason: "Another year" });
    expect(returned.figure).toMatchObject({ version: 1, attached: [{ state: "WITHDRAWN" }], viewerCan: { attach: true } });
    const [second] = (await attach(liaison, of, "2054000002")).figure.attached;
    expect((await answer(liaison, "takeBackFigureSource", second, { reason: "A wrong page" })).figure.attached[0]).toMatchObject({
      state: "WITHDRAWN",
    });
    const [third] = (await attach(liaison, of, "2054000003")).figure.attached;
    const published = (await answer(coordinator, "confirmFigureSource", third)).figure;
    expect(published).toMatchObject({ version: 2, value: "2054000003", status: "verified" });
    const withdrawn = await answer(coordinator, "withdrawFigureSource", published.attached[0], { reason: "Retracted by the agency" });
    expect(withdrawn.figure).toMatchObject({
      version: 3,
      value: "2054000000",
      status: "unverified",
      sources: [{ id: "general_knowledge" }],
    });
    expect(withdrawn.figure.note).toContain("withdrawn: Retracted by the agency");
    expect(withdrawn.figure.versions).toHaveLength(3);
  });

  it("is refused for a computed figure, a disputed one, a stale version, without a place, and with a future day", async () => {
    const computed = await figure(liaison, "ecs_per_student", 2021);
    expect((await attach(liaison, computed, "1")).message).toContain("computed");
    const disputed = await figure(liaison, "students_of_color", 2021);
    expect((await attach(liaison, disputed, "45")).message).toContain("sources differ");
    const of = await figure(liaison, "ecs_total", 2019);
    expect(await attach(liaison, { ...of, version: 7 }, "1")).toMatchObject({ __typename: "ConflictError" });
    expect(await attach(liaison, of, "many", { address: null, readOn: "2999-01-01" })).toMatchObject({
      __typename: "InvalidInputError",
      message: "3 fields need attention.",
    });
  });

  it("is nothing that others may do", async () => {
    const of = await figure(liaison, "ecs_total", 2019);
    for (const actor of [
      await under.holding("EXECUTIVE_DIRECTOR", "CREC"),
      await under.holding("DIRECTOR", "CREC"),
      await under.holding("BOARD_CHAIR", "CREC"),
    ])
      expect((await attach(actor, of, "1")).__typename).toBe("NotPermittedError");
  });
});

describe("the work list", () => {
  it("has what waits for a second person first, and is empty for everybody else", async () => {
    const list = `{ figuresToVerify(first: 5) { totalCount nodes { status attached { state } } } }`;
    const { data } = await under.ask(coordinator, list);
    expect(data?.["figuresToVerify"].totalCount).toBeGreaterThan(20);
    expect(data?.["figuresToVerify"].nodes[0].attached[0]).toEqual({ state: "LOADED" });
    for (const actor of [stranger(), await under.holding("STAFF", "CREC")])
      expect((await under.ask(actor, list)).data).toMatchObject({ figuresToVerify: { totalCount: 0, nodes: [] } });
  });
});

describe("computed figures", () => {
  it("are what their formulas give from the rows, all of them", async () => {
    const { rows } = await under.database.admin.query<DerivedKey & { value: string | null; status: string }>(
      `select metric_code as metric, period, fiscal_year as "fiscalYear", dimension_code as "dimensionCode", value::text as value, status from advocacy.figure where metric_code = any ($1)`,
      [Object.keys(derivedMetrics)],
    );
    const read = under.subgraph.openRead(stranger());
    const told = await Promise.all(rows.map(async (row) => ({ ...row, again: await computeDerived(read, row) })));
    await read.close();
    const computed = told.filter(({ again }) => again !== null);
    expect(computed.length).toBeGreaterThan(30);
    expect(computed.filter(({ again, value, status }) => again?.value !== value || again?.status !== status)).toEqual([]);
  });
});

describe("the database itself", () => {
  it("lets nobody confirm what they attached, change a version, or verify without a source", async () => {
    const { admin } = under.database;
    const waiting = await admin.query<{ id: string; figure_id: string }>(
      "select id, figure_id from advocacy.figure_source where state = 'LOADED' limit 1",
    );
    const [row] = waiting.rows;
    await expect(
      admin.query("update advocacy.figure_source set state = 'PUBLISHED', answered_by = attached_by, answered_at = now() where id = $1", [
        row?.id,
      ]),
    ).rejects.toThrow(/second_person_confirms/);
    await expect(admin.query("update advocacy.figure_source set value = 1 where id = $1", [row?.id])).rejects.toThrow(/never changes/);
    await expect(admin.query("update advocacy.figure_version set value = 1")).rejects.toThrow(/never changed/);
    await expect(admin.query("delete from advocacy.figure_version")).rejects.toThrow(/never changed/);
    await expect(
      admin.query(
        "insert into advocacy.figure_version (figure_id, version, value, status, source_ids, source_id, act, recorded_by, recorded_at) values ($1, 2, 1, 'verified', '{}', $2, 'confirmed', 'x', now())",
        [row?.figure_id, row?.id],
      ),
    ).rejects.toThrow(/second person/);
    await expect(under.app.source.query("update figure set value = 1")).rejects.toThrow(/permission denied/);
  });
});

it("the chart of magnet grants names what was attached to its figures", async () => {
  const { data, errors } = await under.ask(stranger(), "{ magnetGrantComparison { attachedSources } }");
  expect(errors).toEqual([]);
  expect(data?.["magnetGrantComparison"].attachedSources).toEqual([source.title]);
});
