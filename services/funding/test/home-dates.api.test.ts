/** @clause A27 A40 A42 A43 I-35 */
import type { Actor } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { competition } from "./competition.ts";
import { fundingStage, type FundingStage, type Told } from "./funding-stage.ts";
import { contractStage } from "./state-contract-stage.ts";
import { allianceWithVentures } from "./venture-alliance.ts";

interface FundingDate {
  readonly kind: string;
  readonly title: string;
  readonly at: string;
  readonly path: string;
  readonly what: string;
}
type Ask = FundingStage["ask"];

async function datesOf(ask: Ask, who: Actor, from: string, to: string): Promise<readonly FundingDate[]> {
  const { data, errors } = await ask(
    who,
    "query($from: CalendarDate!, $to: CalendarDate!) { fundingDates(from: $from, to: $to) { kind title at path what } }",
    { from, to },
  );
  expect(errors).toEqual([]);
  return data?.["fundingDates"];
}
const lines = (dates: readonly FundingDate[]) => dates.map(({ kind, title, at }) => `${at} ${kind} ${title}`);

describe("dates of opportunities", () => {
  let stage: FundingStage;
  let play: ReturnType<typeof competition>;
  let judged: Told;
  beforeAll(async () => {
    stage = await fundingStage();
    play = competition(stage);
    await stage.at("2027-01-04T15:00:00Z");
    judged = await play.held("Judged", ["CREC", "ACES"]);
    const called = await play.circulate(await play.record({ title: "With a call", closesWords: "March 1", closesDate: "2027-03-01" }));
    await stage.subgraph.tick();
    for (const code of ["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"] as const) await play.state(called, code, "stateInterest");
    await play.closeWindow(await play.fresh(called));
    const times = ["2027-01-12T15:00:00.000Z", "2027-01-13T15:00:00.000Z", "2027-01-14T15:00:00.000Z"];
    await play.run(stage.coordinator(), "proposeCall", "ProposeCallInput", {
      opportunityId: called["id"],
      times,
      minutes: 30,
      dialIn: "+1 860 555 0100",
      contactIds: [],
    });
    await play.run(stage.coordinator(), "inviteToCall", "InviteToCallInput", { opportunityId: called["id"], chosenAt: times[1] });
    await play.circulate(
      await play.record({ title: "Run by the agency", route: "AGENCY_RUN", closesWords: "March 2", closesDate: "2027-03-02" }),
    );
    await play.record({ title: "Not circulated" });
    await stage.subgraph.tick();
  });
  afterAll(() => stage.drop());

  it("are ends of windows, calls and closings, the next one first, and each leads to its page", async () => {
    const dates = await datesOf(stage.ask, stage.actor("CES.staff"), "2027-01-04", "2027-03-31");
    expect(lines(dates)).toEqual([
      "2027-01-12T04:59:59.000Z WINDOW_ENDS Run by the agency",
      "2027-01-13T15:00:00.000Z CALL With a call",
      "2027-01-23T04:59:59.000Z ALLIANCE_CLOSES Judged",
      "2027-01-30T04:59:59.000Z AGENCY_CLOSES Judged",
      "2027-02-23T04:59:59.000Z ALLIANCE_CLOSES With a call",
      "2027-03-02T04:59:59.000Z AGENCY_CLOSES With a call",
      "2027-03-03T04:59:59.000Z AGENCY_CLOSES Run by the agency",
    ]);
    expect(dates[2]).toMatchObject({ path: `/opportunities/${judged["ref"]}`, what: "The Alliance's own closing" });
    expect(dates[1]?.path).toMatch(/^\/opportunities\/O-\d+\?tab=call$/);
  });

  it("are those of whole days in Connecticut, both included, and of a year at most", async () => {
    const who = stage.director("CREC");
    expect(lines(await datesOf(stage.ask, who, "2027-01-22", "2027-01-29"))).toEqual([
      "2027-01-23T04:59:59.000Z ALLIANCE_CLOSES Judged",
      "2027-01-30T04:59:59.000Z AGENCY_CLOSES Judged",
    ]);
    expect(await datesOf(stage.ask, who, "2027-01-23", "2027-01-28")).toEqual([]);
    expect(await datesOf(stage.ask, who, "2027-03-31", "2027-01-01")).toEqual([]);
    expect(await datesOf(stage.ask, who, "2026-01-01", "2040-01-01")).toEqual([]);
    expect(await datesOf(stage.ask, who, "2026-06-01", "2040-01-01")).toHaveLength(7);
    const { errors } = await stage.ask(who, '{ fundingDates(from: "soon", to: "2027-01-01") { at } }');
    expect(errors).toMatchObject([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  });

  it("are told to everybody of the Alliance, and to no stranger", async () => {
    for (const who of [stage.director("LEARN"), stage.actor("ACES.ed"), stage.actor("CREC.program"), stage.coordinator()])
      expect(await datesOf(stage.ask, who, "2027-01-04", "2027-03-31")).toHaveLength(7);
    expect(await datesOf(stage.ask, stranger(), "2027-01-04", "2027-03-31")).toEqual([]);
  });

  it("of a panel are the own due day of each judge, until the own scores are submitted", async () => {
    for (const code of ["CREC", "ACES"] as const) {
      await play.write(judged, code, `CANARY-${code}`);
      await play.submit(judged, code);
    }
    await stage.at("2027-01-23T05:00:00Z");
    const target = async () => ({ id: judged["id"], version: (await play.fresh(judged))["version"] });
    await play.run(stage.coordinator(), "appointPanel", "AppointPanelInput", {
      ...(await target()),
      rescs: ["CES", "LEARN"],
      rubric: [{ key: "plan", label: "Plan", description: "", weight: 100 }],
      lowest: 1,
      highest: 5,
      dueOn: "2027-02-05",
    });
    const due = async (who: Actor) =>
      (await datesOf(stage.ask, who, "2027-01-23", "2027-02-28")).filter(({ kind }) => kind === "SCORES_DUE");
    const own = [
      {
        kind: "SCORES_DUE",
        title: "Judged",
        at: "2027-02-06T04:59:59.000Z",
        path: `/opportunities/${judged["ref"]}?tab=judging`,
        what: "Your scores are asked for",
      },
    ];
    const judges = ((await play.fresh(judged))["panel"] as Told)["judges"] as Told[];
    for (const code of ["CES", "LEARN"] as const) expect(await due(stage.director(code)), code).toEqual(own);
    for (const who of [
      stage.director("CREC"),
      stage.director("EASTCONN"),
      stage.actor("CES.ed"),
      stage.actor("CES.staff"),
      stage.coordinator(),
    ])
      expect(await due(who)).toEqual([]);
    for (const judge of judges)
      await play.run(stage.director(judge["resc"] as RescCode), "attestAsJudge", "AttestInput", {
        judgeId: judge["id"],
        noConflict: true,
        confidential: true,
        rubricRead: true,
      });
    await play.run(
      { ...stage.coordinator(), authTime: Date.parse("2027-01-23T04:55:00Z") / 1000 },
      "openSubmissions",
      "OpportunityActInput",
      await target(),
    );
    expect(await due(stage.director("CES"))).toEqual(own);
    const ces = judges.find((judge) => judge["resc"] === "CES");
    for (const submission of (await play.fresh(judged, stage.director("CES")))["openedSubmissions"] as Told[])
      await play.run(stage.director("CES"), "scoreSubmission", "ScoreInput", {
        judgeId: ces?.["id"],
        submissionId: submission["id"],
        criterion: "plan",
        value: 4,
      });
    await play.run(stage.director("CES"), "submitScores", "JudgeActInput", { judgeId: ces?.["id"] });
    expect(await due(stage.director("CES"))).toEqual([]);
    expect(await due(stage.director("LEARN"))).toEqual(own);
  });
});

describe("dates of State contracts", () => {
  let stage: Awaited<ReturnType<typeof contractStage>>;
  beforeAll(async () => {
    stage = await contractStage();
  });
  afterAll(() => stage.database.drop());

  it("are what the own RESC is to deliver, until it is, and when the period ends", async () => {
    const { people } = stage;
    const active = await stage.active({}, [{ title: "First report", dueOn: "2026-08-20" }], "Training");
    const dates = (who: Actor) => datesOf(stage.ask, who, "2026-08-03", "2027-06-30");
    const both = [
      {
        kind: "DELIVERABLE_DUE",
        title: "Training",
        at: "2026-08-21T03:59:59.000Z",
        path: `/state-contracts/${active.ref}`,
        what: "To deliver: First report",
      },
      {
        kind: "CONTRACT_ENDS",
        title: "Training",
        at: "2027-07-01T03:59:59.000Z",
        path: `/state-contracts/${active.ref}`,
        what: "The period of the contract ends",
      },
    ];
    // CREC leads, LEARN takes part, ACES has no part in it; the Coordinator is of no RESC.
    for (const who of [people.director, people.clearinghouse, people.otherEd]) expect(await dates(who)).toEqual(both);
    for (const who of [people.staff, people.coordinator, people.csde, people.oec]) expect(await dates(who)).toEqual([]);
    const { rows } = await stage.database.admin.query("select id from funding.state_contract_deliverable where contract_id = $1", [
      active.id,
    ]);
    await stage.act(people.director, "deliverStateContractItem", {
      id: active.id,
      version: active.version,
      itemId: rows[0].id,
      deliveredOn: "2026-08-03",
    });
    expect(await dates(people.director)).toEqual(both.slice(1));
  });
});

describe("dates of contributions", () => {
  it("are the parts of the own schedule that nothing covers yet", async () => {
    const under = await allianceWithVentures();
    const venture = await under.openVenture();
    const pledged = await under.pledgeFunds(under.director("ACES"), venture, "1000.00");
    const accepted = await under.act(
      under.lead,
      "acceptContribution",
      under.on(pledged, {
        instalments: [
          { dueOn: "2026-10-15", amount: "400.00" },
          { dueOn: "2026-11-15", amount: "600.00" },
        ],
      }),
    );
    const dates = (who: Actor) => datesOf(under.ask, who, "2026-09-01", "2026-12-31");
    const path = `/ventures/${String(venture["ref"])}?contribution=${String(accepted["ref"])}`;
    const own = ["2026-10-16T03:59:59.000Z", "2026-11-16T04:59:59.000Z"].map((at) => ({
      kind: "CONTRIBUTION_DUE",
      title: venture["title"],
      at,
      path,
      what: "A part of our contribution is due: For the developer",
    }));
    for (const who of [under.staff("ACES"), under.director("ACES")]) expect(await dates(who)).toEqual(own);
    for (const who of [under.lead, under.staff("LEARN"), under.coordinator, under.analyst]) expect(await dates(who)).toEqual([]);
    const record = (thing: typeof accepted, amount: string) =>
      under.act(
        under.who("DIRECTOR", "ACES"),
        "recordFulfilment",
        under.on(thing, { amount, givenOn: "2026-09-10", evidence: "Check 4711" }),
      );
    const part = await record(accepted, "399.99");
    expect(await dates(under.staff("ACES"))).toEqual(own);
    const covered = await record(part, "0.01");
    expect(await dates(under.staff("ACES"))).toEqual(own.slice(1));
    await record(covered, "600.00");
    expect(await dates(under.staff("ACES"))).toEqual([]);
    await under.settled();
    await under.database.drop();
  });
});
