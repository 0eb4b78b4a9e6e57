/** @clause A40 A42 S2 I-35 */
import type { Actor } from "@resc/access";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";

let stage: FundingStage;
let play: ReturnType<typeof competition>;
let taking: Told;

beforeAll(async () => {
  stage = await fundingStage();
  play = competition(stage);
  await stage.at("2027-01-04T15:00:00Z");
  taking = await play.held("Taking proposals", ["CREC", "ACES"]);
  const declined = await play.circulate(await play.record({ title: "Not for us" }));
  await play.circulate(await play.record({ title: "Still open" }));
  await stage.subgraph.tick();
  await play.state(declined, "CREC", "stateNoInterest");
  await play.record({ title: "Not circulated" });
  for (const [title, route] of [
    ["Won", "COMPETED"],
    ["Given", "DIRECT_DESIGNATION"],
  ])
    await stage.change(
      stage.coordinator(),
      "expectStateContract",
      "ExpectStateContractInput",
      { agency: "CSDE", title, kind: "grant", lead: "CREC", participants: ["CREC", "LEARN"], route },
      "... on StateContractActSuccess { contract { id } }",
    );
});
afterAll(() => stage.drop());

interface HomeNumber {
  readonly label: string;
  readonly value: number;
  readonly path: string;
}

async function numbersOf(actor: Actor): Promise<readonly HomeNumber[]> {
  const { data, errors } = await stage.ask(actor, "{ fundingNumbers { label value path } }");
  expect(errors).toEqual([]);
  return data?.["fundingNumbers"];
}

/** How many rows the list at an address has, asked as the portal asks for it. */
async function rowsAt(actor: Actor, path: string): Promise<number> {
  const [page, query] = path.split("?");
  const search = new URLSearchParams(query);
  const list = (name: string) => search.get(name)?.split(",") ?? null;
  const ask = async (field: string, declared: string, given: string, variables: Record<string, unknown>) => {
    const { data, errors } = await stage.ask(
      actor,
      `query(${declared}) { ${field}(${given}) { totalCount nodes { __typename } } }`,
      variables,
    );
    expect(errors).toEqual([]);
    expect(data?.[field].nodes).toHaveLength(data?.[field].totalCount);
    return data?.[field].totalCount as number;
  };
  if (page === "/state-contracts")
    return ask("stateContracts", "$resc: RescCode, $route: StateContractRoute", "resc: $resc, route: $route", {
      resc: search.get("resc"),
      route: search.get("route"),
    });
  if (!search.has("own")) return ask("opportunities", "$states: [OpportunityState!]", "states: $states", { states: list("state") });
  return ask(
    "intentions",
    "$resc: RescCode, $own: [IntentionState!], $states: [OpportunityState!]",
    "resc: $resc, states: $own, opportunityStates: $states",
    { resc: actor.organization, own: list("own"), states: list("state") },
  );
}

describe("the numbers of the first page", () => {
  it("of a clearinghouse director are open, stated, due and awarded, and each leads to just these rows", async () => {
    const numbers = await numbersOf(stage.director("CREC"));
    expect(numbers.map(({ label, value }) => [label, value])).toEqual([
      ["Open opportunities", 3],
      ["Of these we stated an intention", 2],
      ["Proposals due", 1],
      ["Our awards", 1],
    ]);
    for (const { label, value, path } of numbers) expect(await rowsAt(stage.director("CREC"), path), label).toBe(value);
  });

  it("are of the own RESC: another's word and another's award are not counted", async () => {
    const values = async (code: "LEARN" | "ACES") => (await numbersOf(stage.director(code))).map(({ value }) => value);
    expect(await values("LEARN")).toEqual([3, 1, 0, 1]);
    expect(await values("ACES")).toEqual([3, 1, 1, 0]);
  });

  it("are one for staff, directors of programs and the Coordinator, and none for others", async () => {
    for (const who of [stage.actor("CREC.staff"), stage.actor("CREC.program"), stage.coordinator()]) {
      const numbers = await numbersOf(who);
      expect(numbers.map(({ label, value }) => [label, value])).toEqual([["Open opportunities", 3]]);
      expect(await rowsAt(who, numbers[0]?.path ?? "")).toBe(3);
    }
    expect(await numbersOf(stage.actor("CREC.ed"))).toEqual([]);
    expect(await numbersOf(stranger())).toEqual([]);
  });
});

describe("intentions, narrowed by their opportunity", () => {
  const titles = async (given: string) => {
    const { data } = await stage.ask(stage.director("CREC"), `{ intentions(resc: CREC, ${given}) { nodes { opportunity { title } } } }`);
    return ((data?.["intentions"]?.nodes ?? []) as readonly Told[]).map((node) => node["opportunity"].title as string);
  };

  it("are found by state, agency, and the words of a title or number, the newest notice first", async () => {
    expect(await titles("opportunityStates: [INTENTIONS, PROPOSALS]")).toEqual(["Still open", "Not for us", "Taking proposals"]);
    expect(await titles('agency: "OEC"')).toEqual([]);
    expect(await titles('search: "open"')).toEqual(["Still open"]);
    expect(await titles('search: "%"')).toEqual([]);
    expect(await titles('search: "RFP 27"')).toHaveLength(4);
  });

  it("go page by page under the same conditions", async () => {
    const page = async (after: string | null) =>
      (
        await stage.ask(
          stage.director("CREC"),
          "query($after: String) { intentions(resc: CREC, opportunityStates: [INTENTIONS], first: 1, after: $after) { totalCount nodes { opportunity { title } } pageInfo { hasNextPage endCursor } } }",
          { after },
        )
      ).data?.["intentions"];
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first, second].map(({ totalCount, nodes }) => [totalCount, nodes[0].opportunity.title])).toEqual([
      [2, "Still open"],
      [2, "Not for us"],
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe("a draft and a submission", () => {
  const everybody = () => [
    stage.director("CREC"),
    stage.actor("CREC.ed"),
    stage.actor("CREC.staff"),
    stage.director("ACES"),
    stage.director("LEARN"),
    stage.coordinator(),
  ];
  const told = async () =>
    JSON.stringify(
      await Promise.all(
        everybody().map(
          async (who) =>
            (
              await stage.ask(
                who,
                '{ fundingNumbers { label value path } fundingDates(from: "2027-01-01", to: "2027-12-31") { kind title at path what } }',
              )
            ).data,
        ),
      ),
    );

  it("change no number and no date, for its own people neither", async () => {
    const before = await told();
    expect(before).toContain("Proposals due");
    expect(before).toContain("The agency closes");
    await play.write(taking, "CREC", "CANARY-home");
    expect(await told()).toBe(before);
    await play.submit(taking, "CREC");
    expect(await told()).toBe(before);
    await play.withdraw(taking, "CREC");
    expect(await told()).toBe(before);
    expect(before).not.toContain("CANARY");
  });

  it("unlike a word: confirmed it stays due, withdrawn it is due no more", async () => {
    const due = async () => (await numbersOf(stage.director("CREC"))).find(({ label }) => label === "Proposals due")?.value;
    await play.state(taking, "CREC", "confirm", "INTERESTED");
    expect(await due()).toBe(1);
    await play.state(taking, "CREC", "withdraw", "CONFIRMED");
    expect(await due()).toBe(0);
  });
});
