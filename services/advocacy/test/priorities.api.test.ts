/** @clause A25 P1 P3 P20 P22 P29 P36 P38 B-07 P40 P42 */
import type { Actor } from "@resc/access";
import { rescCodes } from "@resc/domain";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

let under: Advocacy;
let liaison: Actor;
let coordinator: Actor;
const directors: Actor[] = [];
beforeAll(async () => {
  under = await advocacyWithFigures();
  liaison = await under.holding("LIAISON", "ALLIANCE");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  for (const code of rescCodes) directors.push(await under.holding("EXECUTIVE_DIRECTOR", code));
});
afterAll(async () => under.database.drop());

const claimFields = `id sentenceRef stated state change boundValue version own { label formula value rows { letter boundVersion figure { id } } } other { label value } viewerCan { bind contest retire }`;
const priorityFields = `id slug place ask handling handlingReason fromSlug state outcome version claimCounts { bound stale contested } claims { ${claimFields} } viewerCan { change drop recordOutcome addClaim }`;
const sessionFields = `year state copiedFrom version adoptions { rescCode } viewerCan { add adopt publish copy } priorities { ${priorityFields} } claims { ${claimFields} }`;

async function session(actor: Actor, year: number) {
  const { data, errors } = await under.ask(actor, `{ legislativeSession(year: ${year}) { ${sessionFields} } }`);
  expect(errors).toEqual([]);
  return data?.["legislativeSession"];
}

const actOn = (actor: Actor, name: string, type: string, input: object) =>
  under.act(actor, name, type, input, `... on LegislativeSessionActSuccess { session { ${sessionFields} } }`);
const actOnAsk = (actor: Actor, name: string, type: string, input: object) =>
  under.act(actor, name, type, input, `... on PriorityActSuccess { priority { ${priorityFields} } }`);
const actOnClaim = (actor: Actor, name: string, type: string, input: object) =>
  under.act(actor, name, type, input, `... on ClaimActSuccess { claim { ${claimFields} } }`);
// oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
type Asked = any;
const claimOf = (of: Asked, year: number, ref: string, stated: string) =>
  [...of.claims, ...of.priorities.flatMap((one: Asked) => one.claims)].find((one) => one.sentenceRef === ref && one.stated === stated) ??
  `${year} ${ref} ${stated}`;

describe("the sessions of the past", () => {
  it("stand with their asks, 2013 and 2022 to 2025", async () => {
    const { data } = await under.ask(coordinator, "{ legislativeSessions { year state priorities { slug } } }");
    expect(data?.["legislativeSessions"].map((one: Asked) => [one.year, one.state, one.priorities.length])).toEqual([
      [2025, "PUBLISHED", 3],
      [2024, "PUBLISHED", 4],
      [2023, "PUBLISHED", 4],
      [2022, "PUBLISHED", 3],
      [2013, "PUBLISHED", 3],
    ]);
  });

  it("tell of each number whether its figures give it, and what another source says", async () => {
    const of2022 = await session(coordinator, 2022);
    expect(claimOf(of2022, 2022, "P22", "13%")).toMatchObject({
      state: "CONTESTED",
      boundValue: "13",
      own: { formula: "growth", value: "13" },
      other: { label: "Growth of ECS per enrolled student, FY2012 to FY2022", value: "23.1" },
    });
    expect(claimOf(of2022, 2022, "P22", "2%")).toMatchObject({ state: "CONTESTED", own: { value: "2" }, other: { value: "5.7" } });
    expect(claimOf(of2022, 2022, "P38", "45%")).toMatchObject({ state: "CONTESTED", own: { value: "45" }, other: { value: "45.2" } });
    expect(claimOf(of2022, 2022, "P3", "1972")).toMatchObject({
      state: "CONTESTED",
      own: { value: "1972" },
      other: { value: "1966 to 1980" },
    });
    expect(claimOf(of2022, 2022, "P38", "10%")).toMatchObject({ state: "BOUND", change: null, own: { value: "10" }, other: null });
    expect(claimOf(of2022, 2022, "P38", "20%")).toMatchObject({ state: "BOUND" });
    const of2023 = await session(coordinator, 2023);
    expect(claimOf(of2023, 2023, "2023-1", "12%")).toMatchObject({ state: "CONTESTED", own: { value: "12" }, other: { value: null } });
    expect(claimOf(await session(coordinator, 2025), 2025, "2025-2", "166")).toMatchObject({ state: "BOUND", other: { value: "166" } });
    expect(of2022.priorities[0].claimCounts).toEqual({ bound: 0, stale: 0, contested: 3 });
  });

  it("say everywhere the number that their figures gave", async () => {
    for (const year of [2022, 2023, 2024, 2025]) {
      const of = await session(coordinator, year);
      const claims = [...of.claims, ...of.priorities.flatMap((one: Asked) => one.claims)];
      for (const claim of claims)
        expect(Number.parseFloat(claim.stated.replaceAll(",", "")), `${claim.sentenceRef} ${claim.stated}`).toBe(Number(claim.boundValue));
    }
  });

  it("are nothing for strangers, readers and the operator", async () => {
    for (const actor of [stranger(), await under.holding("OPERATOR", "ALLIANCE")])
      expect(
        (await under.ask(actor, '{ legislativeSessions { year } priority(slug: "magnet-2022") { id } hearings { totalCount } }')).data,
      ).toEqual({
        legislativeSessions: [],
        priority: null,
        hearings: { totalCount: 0 },
      });
  });
});

describe("a figure that gains a version", () => {
  it("makes the sentences that rest on it stale, with the old and the new value, until they are bound anew", async () => {
    const before = claimOf(await session(liaison, 2022), 2022, "P22", "13%");
    const [, last] = before.own.rows;
    const { data } = await under.ask(liaison, `{ figure(id: "${last.figure.id}") { version } }`);
    const attached = await under.act(
      liaison,
      "attachFigureSource",
      "AttachFigureSourceInput",
      {
        figureId: last.figure.id,
        figureVersion: data?.["figure"].version,
        value: "2143000000",
        title: "Budget",
        address: "https://www.cga.ct.gov",
        readOn: "2024-01-01",
      },
      "... on FigureActSuccess { figure { attached { id version } } }",
    );
    const { id, version } = attached.figure.attached[0];
    await under.act(
      coordinator,
      "confirmFigureSource",
      "FigureSourceInput",
      { sourceId: id, version },
      "... on FigureActSuccess { figure { version } }",
    );
    const stale = claimOf(await session(liaison, 2022), 2022, "P22", "13%");
    expect(stale).toMatchObject({ state: "STALE", change: "13% is now 13.4%", boundValue: "13", viewerCan: { bind: true } });
    const home = await under.ask(liaison, "{ advocacyWaitingForMe { kind } }");
    expect(home.errors).toEqual([]);

    const wrong = await actOnClaim(liaison, "bindClaim", "BindClaimInput", {
      id: stale.id,
      version: stale.version,
      sentence: "ECS grew by 14%.",
      stated: "14%",
    });
    expect(wrong).toMatchObject({
      __typename: "NotPossibleError",
      message: "The rows give 13. Write that number in the sentence, or choose other figures.",
    });
    const bound = await actOnClaim(liaison, "bindClaim", "BindClaimInput", {
      id: stale.id,
      version: stale.version,
      sentence: "Over 10 years, total ECS increased by 13%.",
      stated: "13%",
    });
    expect(bound.claim).toMatchObject({
      state: "CONTESTED",
      change: null,
      own: { rows: [{ boundVersion: 1 }, { boundVersion: 2 }] },
      other: { value: "23.3" },
    });
    await expect(under.database.admin.query("update advocacy.claim_row set figure_version = 1")).rejects.toThrow(/stays on record/);
  });
});

describe("a new session", () => {
  it("begins as a copy, is changed and dropped with reasons, adopted by all six, published, and its outcome recorded", async () => {
    const opened = (await actOn(liaison, "openLegislativeSession", "OpenLegislativeSessionInput", { year: 2026, from: 2025 })).session;
    expect(opened).toMatchObject({ state: "DRAFT", copiedFrom: 2025, viewerCan: { add: true, adopt: false } });
    expect(opened.priorities.map((one: Asked) => [one.slug, one.handling, one.fromSlug])).toEqual([
      ["educator-diversity-2026", "CARRIED", "educator-diversity-2025"],
      ["equitable-funding-2026", "CARRIED", "equitable-funding-2025"],
      ["magnet-2026", "CARRIED", "magnet-2025"],
    ]);
    expect(opened.priorities[1].claims.map((one: Asked) => [one.stated, one.state])).toEqual([
      ["166", "BOUND"],
      ["29", "CONTESTED"],
    ]);
    const [first, second, third] = opened.priorities;
    const ask = {
      area: "magnet",
      finding: "The model needs full funding",
      ask: "fund the model in full",
      amountUsd: "50000000.00",
      unit: "usd per year",
    };
    expect(await actOnAsk(liaison, "changePriority", "ChangePriorityInput", { id: third.id, version: third.version, ask })).toMatchObject({
      __typename: "InvalidInputError",
    });
    const changed = await actOnAsk(liaison, "changePriority", "ChangePriorityInput", {
      id: third.id,
      version: third.version,
      ask,
      reason: "The amount is known now",
    });
    expect(changed.priority).toMatchObject({
      handling: "CHANGED",
      handlingReason: "The amount is known now",
      ask: "fund the model in full",
    });
    const dropped = await actOnAsk(liaison, "dropPriority", "DropPriorityInput", {
      id: first.id,
      version: first.version,
      reason: "Part of another ask",
    });
    expect(dropped.priority).toMatchObject({ handling: "DROPPED", viewerCan: { drop: false } });

    const draft = await session(directors[0] as Actor, 2026);
    expect(draft.viewerCan).toMatchObject({ adopt: true, add: false });
    expect(await session(await under.holding("STAFF", "CREC"), 2026)).toBeNull();
    for (const director of directors.slice(0, 5))
      expect(
        (await actOn(director, "adoptPriorities", "LegislativeSessionInput", { year: 2026, version: draft.version })).session.state,
      ).toBe("DRAFT");
    expect(
      (await actOn(directors[0] as Actor, "adoptPriorities", "LegislativeSessionInput", { year: 2026, version: draft.version })).message,
    ).toContain("has adopted");

    // A change of the draft: what five adopted is no longer what stands.
    await actOnAsk(liaison, "addPriority", "AddPriorityInput", {
      year: 2026,
      ask: { area: "Trauma", finding: "Schools need help", ask: "fund coordinators" },
    });
    const again = await session(directors[5] as Actor, 2026);
    expect(again.adoptions).toEqual([]);
    for (const director of directors)
      await actOn(director, "adoptPriorities", "LegislativeSessionInput", { year: 2026, version: again.version });
    const adopted = await session(liaison, 2026);
    expect(adopted).toMatchObject({ state: "ADOPTED", viewerCan: { publish: true, add: false } });
    expect(adopted.adoptions).toHaveLength(6);
    expect(await actOnAsk(liaison, "dropPriority", "DropPriorityInput", { id: second.id, version: 1, reason: "Too late" })).toMatchObject({
      __typename: "NotPossibleError",
    });
    expect(await session(await under.holding("STAFF", "CREC"), 2026)).toMatchObject({ state: "ADOPTED" });

    const published = (await actOn(liaison, "publishPriorities", "LegislativeSessionInput", { year: 2026, version: adopted.version }))
      .session;
    expect(published.state).toBe("PUBLISHED");
    const magnet = published.priorities.find((one: Asked) => one.slug === "magnet-2026");
    const done = await actOnAsk(liaison, "recordPriorityOutcome", "RecordPriorityOutcomeInput", {
      id: magnet.id,
      version: magnet.version,
      outcome: "PARTLY",
      note: "Half of it",
      on: "2026-06-10",
    });
    expect(done.priority).toMatchObject({ state: "PARTLY", outcome: "PARTLY" });
    expect(under.reported).toEqual([]);
  });

  it("is opened and kept by the liaison alone, and adopted by Executive Directors alone", async () => {
    for (const actor of [coordinator, directors[0] as Actor, await under.holding("STAFF", "CREC")])
      expect((await actOn(actor, "openLegislativeSession", "OpenLegislativeSessionInput", { year: 2030, from: 2025 })).__typename).toBe(
        "NotPermittedError",
      );
    expect((await actOn(liaison, "adoptPriorities", "LegislativeSessionInput", { year: 2025, version: 1 })).__typename).toBe(
      "NotPermittedError",
    );
    expect((await actOn(directors[0] as Actor, "adoptPriorities", "LegislativeSessionInput", { year: 2025, version: 1 })).__typename).toBe(
      "NotPossibleError",
    );
    await expect(under.database.admin.query("update advocacy.legislative_session set state = 'DRAFT' where year = 2025")).rejects.toThrow(
      /adopted by the six/,
    );
    await expect(under.database.admin.query("update advocacy.priority set ask = 'other' where slug = 'magnet-2025'")).rejects.toThrow(
      /does not change/,
    );
  });
});

describe("a sentence with a number", () => {
  it("is written only with the number that its figures give, contested and retired with a reason", async () => {
    const of = await session(liaison, 2025);
    const [priority] = of.priorities;
    const figures = await under.ask(
      liaison,
      '{ figures(metric: "educators_of_color", first: 200) { nodes { id fiscalYear } } other: figures(metric: "students_of_color", first: 200) { nodes { id fiscalYear } } }',
    );
    const idOf = (list: string, year: number): string => figures.data?.[list].nodes.find((one: Asked) => one.fiscalYear === year).id;
    const line = {
      priorityId: priority.id,
      sentence: "The gap was 42.1 points in 2023-24.",
      unit: " points",
      own: { formula: "gap", places: 1, label: "Gap, 2023-24", figureIds: [idOf("other", 2024), idOf("figures", 2024)] },
    };
    expect((await actOnClaim(liaison, "addClaim", "AddClaimInput", { ...line, stated: "40 points" })).message).toBe(
      "The rows give 42.1. Write that number in the sentence, or choose other figures.",
    );
    expect(
      await actOnClaim(liaison, "addClaim", "AddClaimInput", {
        ...line,
        stated: "42.1 points",
        own: { ...line.own, figureIds: [idOf("figures", 2024)] },
      }),
    ).toMatchObject({ __typename: "InvalidInputError" });
    const { claim } = await actOnClaim(liaison, "addClaim", "AddClaimInput", { ...line, stated: "42.1 points" });
    expect(claim).toMatchObject({ state: "BOUND", own: { value: "42.1" } });
    const other = { formula: "gap", places: 1, label: "Gap of the year before", figureIds: [idOf("other", 2023), idOf("figures", 2023)] };
    const contested = (await actOnClaim(liaison, "contestClaim", "ContestClaimInput", { id: claim.id, version: claim.version, other }))
      .claim;
    expect(contested).toMatchObject({ state: "CONTESTED", own: { value: "42.1" }, other: { value: "41.3" } });
    const retired = (
      await actOnClaim(liaison, "retireClaim", "RetireClaimInput", { id: claim.id, version: contested.version, reason: "Not used" })
    ).claim;
    expect(retired).toMatchObject({ state: "RETIRED", viewerCan: { bind: false, contest: false, retire: false } });
    expect(
      (await actOnClaim(coordinator, "retireClaim", "RetireClaimInput", { id: claim.id, version: 1, reason: "Not used" })).__typename,
    ).toBe("NotPermittedError");
  });
});
