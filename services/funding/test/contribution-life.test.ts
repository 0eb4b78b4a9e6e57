/** @clause A27 SM-11 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allianceWithVentures, monday, type VentureAlliance } from "./venture-alliance.ts";

let under: VentureAlliance;
beforeAll(async () => {
  under = await allianceWithVentures();
});
afterAll(async () => under.database.drop());
beforeEach(async () => {
  await under.at(monday);
  under.mailer.empty();
});

type Thing = Awaited<ReturnType<VentureAlliance["act"]>>;
const whole = (amount: string) => ({ instalments: [{ dueOn: "2026-10-15", amount }] });
const record = (pledge: Thing, amount: string) =>
  under.act(
    under.who("DIRECTOR", pledge["giver"].code),
    "recordFulfilment",
    under.on(pledge, { amount, givenOn: "2026-09-10", evidence: "Check 4711" }),
  );
const waitingPart = (pledge: Thing) => pledge["fulfilments"].find((one: Thing) => one["state"] === "WAITING")?.id as string;

async function acceptedFunds(amount = "1000.00") {
  const venture = await under.openVenture();
  const pledge = await under.pledgeFunds(under.director("ACES"), venture, amount);
  return { venture, pledge: await under.act(under.lead, "acceptContribution", under.on(pledge, whole(amount))) };
}

describe("funds", () => {
  it("go from pledge to fulfilled in parts, and the sums are those of the ledger", async () => {
    const { venture, pledge } = await acceptedFunds();
    expect(pledge).toMatchObject({
      state: "ACCEPTED",
      fundsPledged: "1000.00",
      fundsFulfilled: "0.00",
      inKindPledged: null,
      nextDueOn: "2026-10-15",
    });
    const recorded = await record(pledge, "400.00");
    expect(recorded).toMatchObject({ state: "ACCEPTED", fundsFulfilled: "0.00" });
    const part = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    expect(part).toMatchObject({ state: "PART_FULFILLED", fundsFulfilled: "400.00" });
    const again = await record(part, "600.00");
    const full = await under.act(under.lead, "confirmFulfilment", under.on(again, { fulfilmentId: waitingPart(again) }));
    expect(full).toMatchObject({ state: "FULFILLED", fundsFulfilled: "1000.00", nextDueOn: null });
    const seen = await under.venture(under.staff("CES"), venture["ref"]);
    expect(seen?.["byResc"].find((one: Thing) => one["key"] === "ACES")).toMatchObject({
      fundsPledged: "1000.00",
      fundsFulfilled: "1000.00",
      inKindPledged: "0.00",
    });
    expect(seen?.["byYear"]).toMatchObject([{ key: "2027", fundsNeeded: "60000.00", fundsFulfilled: "1000.00", inKindFulfilled: "0.00" }]);
    await under.settled();
  });

  it("are pledged by the Executive Director of a member to an open venture only", async () => {
    const venture = await under.openVenture();
    const pledge = { ventureId: venture["id"], kind: "FUNDS", fiscalYear: 2027, what: "For the developer", amount: "10.00" };
    for (const actor of [under.staff("ACES"), under.lead, under.coordinator, under.analyst, under.who("BOARD_MEMBER", "LEARN")])
      expect(await under.refused(actor, "pledgeContribution", pledge)).toMatchObject({ code: "FORBIDDEN" });
    expect((await under.refused(under.director("CES"), "pledgeContribution", pledge)).message).toContain("Join the venture first");
    const proposed = await under.act(under.director("CREC"), "proposeVenture", {
      title: "Only proposed",
      purpose: "Nothing can be pledged to it yet.",
      leadResc: "CREC",
      leadPersonId: under.lead.personId,
      startsOn: "2026-09-01",
    });
    expect(await under.refused(under.director("CREC"), "pledgeContribution", { ...pledge, ventureId: proposed["id"] })).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    expect(await under.refused(under.director("CREC"), "pledgeContribution", { ...pledge, ventureId: "venture_unknown" })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("need an amount, and something in kind says how it is valued", async () => {
    const venture = await under.openVenture();
    const wrong = async (more: object) =>
      (
        await under.refused(under.director("ACES"), "pledgeContribution", {
          ventureId: venture["id"],
          kind: "IN_KIND",
          fiscalYear: 2027,
          what: "Something",
          ...more,
        })
      ).fields?.map((one) => one.field);
    expect(await wrong({ kind: "FUNDS" })).toEqual(["amount"]);
    expect(await wrong({ kind: "FUNDS", amount: "0.00" })).toEqual(["amount"]);
    expect(await wrong({ kind: "FUNDS", amount: "5.00", method: "FAIR_VALUE" })).toEqual(["method"]);
    expect(await wrong({})).toEqual(["method", "amount"]);
    expect(await wrong({ method: "FAIR_VALUE", amount: "5.00" })).toEqual(["methodWords"]);
    expect(await wrong({ method: "SPACE", amount: "5.00", methodWords: "Rent of such rooms" })).toEqual(["space"]);
    expect(await wrong({ method: "HOURS_AT_RATE" })).toEqual(["staffCategory", "hours", "statedRate"]);
    expect(await wrong({ method: "HOURS_AT_RATE", staffCategory: "Coach", hours: 1.3, statedRate: "60.00" })).toEqual(["hours"]);
  });

  it("are accepted by the lead alone, with parts that add up", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeFunds(under.director("ACES"), venture, "1000.00");
    expect(await under.refused(under.director("CREC"), "acceptContribution", under.on(pledge, whole("1000.00")))).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await under.refused(under.lead, "acceptContribution", under.on(pledge, whole("999.99")))).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(await under.refused(under.lead, "acceptContribution", under.on(pledge, { instalments: [] }))).toMatchObject({
      code: "INVALID_INPUT",
    });
    const parts = {
      instalments: [
        { dueOn: "2027-01-15", amount: "333.34" },
        { dueOn: "2026-10-15", amount: "666.66" },
      ],
    };
    const accepted = await under.act(under.lead, "acceptContribution", under.on(pledge, parts));
    expect(accepted["instalments"].map((one: Thing) => [one["dueOn"], one["funds"]])).toEqual([
      ["2026-10-15", "666.66"],
      ["2027-01-15", "333.34"],
    ]);
    expect(await under.refused(under.lead, "acceptContribution", under.on(accepted, parts))).toMatchObject({ code: "NOT_POSSIBLE" });
  });
});

describe("in kind", () => {
  it("hours count at the rate of the year's table, to the cent, and never as funds", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeHours(under.director("LEARN"), venture, 10.75);
    expect(pledge).toMatchObject({ inKindPledged: "645.00", fundsPledged: null, hoursPledged: 10.75 });
    const instalments = [
      { dueOn: "2026-10-01", hours: 3.25 },
      { dueOn: "2026-11-01", hours: 7.5 },
    ];
    const accepted = await under.act(under.lead, "acceptContribution", under.on(pledge, { instalments }));
    // 10.75 hours at 62.55 are 672.4125.
    expect(accepted).toMatchObject({ rate: "62.55", inKindPledged: "672.41", instalments: [{ inKind: "203.29" }, { inKind: "469.12" }] });
    expect(accepted["entries"].map((one: Thing) => [one["entry"], one["inKind"], one["takesAway"]])).toEqual([
      ["PLEDGE", "645.00", false],
      ["VALUATION", "27.41", false],
    ]);
    let current = accepted;
    for (const hours of [0.25, 3.5, 0.25, 6.75]) {
      current = await under.act(
        under.director("LEARN"),
        "recordFulfilment",
        under.on(current, { hours, givenOn: "2026-09-10", evidence: "Signed time sheet" }),
      );
      current = await under.act(under.lead, "confirmFulfilment", under.on(current, { fulfilmentId: waitingPart(current) }));
    }
    expect(current).toMatchObject({ state: "FULFILLED", inKindFulfilled: "672.41", hoursFulfilled: 10.75, fundsFulfilled: null });
    const standing = (await under.venture(under.lead, venture["ref"]))?.["byResc"].find((one: Thing) => one["key"] === "LEARN");
    expect(standing).toMatchObject({ fundsPledged: "0.00", fundsFulfilled: "0.00", inKindPledged: "672.41", inKindFulfilled: "672.41" });
    await under.settled();
  });

  it("cannot be accepted without a rate in that year's table", async () => {
    const venture = await under.openVenture();
    const pledge = await under.act(under.director("ACES"), "pledgeContribution", {
      ventureId: venture["id"],
      kind: "IN_KIND",
      method: "HOURS_AT_RATE",
      fiscalYear: 2028,
      what: "Coaching next year",
      staffCategory: "Coach",
      hours: 4,
      statedRate: "60.00",
    });
    expect(
      (await under.refused(under.lead, "acceptContribution", under.on(pledge, { instalments: [{ dueOn: "2027-10-01", hours: 4 }] })))
        .message,
    ).toContain("no rate");
  });

  it("more hours than pledged are not recorded", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeHours(under.director("LEARN"), venture, 2);
    const accepted = await under.act(
      under.lead,
      "acceptContribution",
      under.on(pledge, { instalments: [{ dueOn: "2026-10-01", hours: 2 }] }),
    );
    const part = { hours: 2.25, givenOn: "2026-09-10", evidence: "Signed time sheet" };
    expect((await under.refused(under.director("LEARN"), "recordFulfilment", under.on(accepted, part))).message).toContain("more hours");
  });
});

describe("who confirms (I-27)", () => {
  it("is the lead, never the giver nor anybody else", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "10.00");
    const confirm = under.on(recorded, { fulfilmentId: waitingPart(recorded) });
    for (const actor of [
      under.director("ACES"),
      under.staff("ACES"),
      under.director("CREC"),
      under.director("LEARN"),
      under.coordinator,
      under.analyst,
    ])
      expect(await under.refused(actor, "confirmFulfilment", confirm)).toMatchObject({ code: "FORBIDDEN" });
    await under.act(under.lead, "confirmFulfilment", confirm);
  });

  it("is another member's Executive Director where the lead itself gives", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeFunds(under.director("CREC"), venture, "50.00");
    const accepted = await under.act(under.lead, "acceptContribution", under.on(pledge, whole("50.00")));
    const recorded = await record(accepted, "50.00");
    const confirm = under.on(recorded, { fulfilmentId: waitingPart(recorded) });
    for (const actor of [under.lead, under.director("CREC"), under.staff("ACES"), under.director("CES")])
      expect(await under.refused(actor, "confirmFulfilment", confirm)).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.act(under.director("ACES"), "confirmFulfilment", confirm)).toMatchObject({ state: "FULFILLED" });
    await under.settled();
  });

  it("confirms what is there: not more than pledged, not twice, not of another contribution", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "900.00");
    const director = under.who("DIRECTOR", "ACES");
    const more = { amount: "100.01", givenOn: "2026-09-10", evidence: "Check 4712" };
    expect((await under.refused(director, "recordFulfilment", under.on(recorded, more))).message).toContain("more than what is left");
    const confirmed = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    expect(
      await under.refused(under.lead, "confirmFulfilment", under.on(confirmed, { fulfilmentId: waitingPart(recorded) })),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
    const other = await acceptedFunds();
    expect(
      await under.refused(under.lead, "confirmFulfilment", under.on(other.pledge, { fulfilmentId: waitingPart(recorded) })),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  it("of two at the same time one wins and the other is told why", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "700.00");
    const confirm = () => under.attempt(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    const outcomes = await Promise.all([confirm(), confirm(), confirm()]);
    expect(outcomes.filter((one) => one["contribution"])).toHaveLength(1);
    for (const lost of outcomes.filter((one) => one["code"]))
      expect(lost).toMatchObject({ code: "CONFLICT", message: expect.stringContaining("changed this") });
    const racing = (amount: string) =>
      under.attempt(under.who("DIRECTOR", "ACES"), "recordFulfilment", {
        id: pledge["id"],
        version: recorded["version"] + 1,
        amount,
        givenOn: "2026-09-10",
        evidence: "Check 4713",
      });
    const parts = await Promise.all([racing("300.00"), racing("300.00")]);
    expect(parts.filter((one) => one["contribution"])).toHaveLength(1);
    await under.settled();
  });
});
