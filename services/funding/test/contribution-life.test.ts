import { createHash } from "node:crypto";
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

describe("what was recorded or confirmed wrongly", () => {
  it("goes back with a question, or is taken back by the giver", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "400.00");
    const part = { fulfilmentId: waitingPart(recorded) };
    expect(await under.refused(under.lead, "returnFulfilment", under.on(recorded, part))).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(await under.refused(under.director("LEARN"), "returnFulfilment", under.on(recorded, { ...part, reason: "Why?" }))).toMatchObject(
      { code: "FORBIDDEN" },
    );
    const returned = await under.act(
      under.lead,
      "returnFulfilment",
      under.on(recorded, { ...part, reason: "The check is for another program" }),
    );
    expect(returned["fulfilments"]).toMatchObject([{ state: "RETURNED", answer: "The check is for another program" }]);
    const again = await record(returned, "350.00");
    const taken = await under.act(
      under.who("DIRECTOR", "ACES"),
      "returnFulfilment",
      under.on(again, { fulfilmentId: waitingPart(again), reason: "Typed twice" }),
    );
    expect(taken).toMatchObject({ state: "ACCEPTED", fundsFulfilled: "0.00" });
  });

  it("is reversed by another entry with a reason, and the first one stays", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "1000.00");
    const full = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    const entryId = full["entries"].find((one: Thing) => one["entry"] === "FULFILMENT").id;
    expect(await under.refused(under.lead, "reverseConfirmation", under.on(full, { entryId }))).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(await under.refused(under.director("ACES"), "reverseConfirmation", under.on(full, { entryId, reason: "Mine" }))).toMatchObject({
      code: "FORBIDDEN",
    });
    const reversed = await under.act(under.lead, "reverseConfirmation", under.on(full, { entryId, reason: "The check bounced" }));
    expect(reversed).toMatchObject({ state: "ACCEPTED", fundsFulfilled: "0.00" });
    expect(reversed["entries"].map((one: Thing) => [one["entry"], one["funds"], one["takesAway"], one["reversed"]])).toEqual([
      ["PLEDGE", "1000.00", false, false],
      ["FULFILMENT", "1000.00", false, true],
      ["REVERSAL", "1000.00", true, false],
    ]);
    expect(await under.refused(under.lead, "reverseConfirmation", under.on(reversed, { entryId, reason: "Twice" }))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    await under.settled();
  });
});

describe("evidence as a file", () => {
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(2_000, 0x20)]);
  async function* sent() {
    yield bytes;
  }
  const stage = async (actor: Parameters<typeof under.subgraph.files.receive>[0]) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return (await under.subgraph.files.receive(actor, { purpose: "CONTRIBUTION_EVIDENCE", name: "check.pdf", sha256 }, sent())).id;
  };

  it("is kept with the part, its sender's own and once, and seen by all staff from then on", async () => {
    const { pledge } = await acceptedFunds();
    const director = under.who("DIRECTOR", "ACES");
    const fileId = await stage(director);
    expect(await under.subgraph.files.send(under.staff("LEARN"), fileId)).toBeNull();
    const given = { amount: "100.00", givenOn: "2026-09-10", evidence: "Check 4711" };
    expect(await under.refused(under.director("ACES"), "recordFulfilment", under.on(pledge, { ...given, fileId }))).toMatchObject({
      code: "NOT_FOUND",
    });
    const recorded = await under.act(director, "recordFulfilment", under.on(pledge, { ...given, fileId }));
    expect(recorded["fulfilments"]).toMatchObject([{ fileId }]);
    expect(await under.subgraph.files.send(under.staff("LEARN"), fileId)).not.toBeNull();
    expect(await under.refused(director, "recordFulfilment", under.on(recorded, { ...given, fileId }))).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("a giver gives less", () => {
  it("reduces with a reason: what was given stays, what is due last falls away first", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeFunds(under.director("ACES"), venture, "900.00");
    const instalments = ["2026-10-01", "2026-11-01", "2026-12-01"].map((dueOn) => ({ dueOn, amount: "300.00" }));
    const accepted = await under.act(under.lead, "acceptContribution", under.on(pledge, { instalments }));
    const recorded = await record(accepted, "200.00");
    const part = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    const reduce = (amount: string, reason: string | null = "The grant was cut") => under.on(part, { amount, reason });
    expect(await under.refused(under.lead, "reduceContribution", reduce("450.00"))).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.refused(under.director("ACES"), "reduceContribution", reduce("450.00", null))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    expect(await under.refused(under.director("ACES"), "reduceContribution", reduce("200.00"))).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(await under.refused(under.director("ACES"), "reduceContribution", reduce("900.00"))).toMatchObject({ code: "NOT_POSSIBLE" });
    const reduced = await under.act(under.director("ACES"), "reduceContribution", reduce("450.00"));
    expect(reduced).toMatchObject({ state: "REDUCED", fundsPledged: "450.00", fundsFulfilled: "200.00" });
    expect(reduced["instalments"].map((one: Thing) => [one["dueOn"], one["funds"]])).toEqual([
      ["2026-10-01", "300.00"],
      ["2026-11-01", "150.00"],
    ]);
    const rest = await record(reduced, "250.00");
    expect(await under.act(under.lead, "confirmFulfilment", under.on(rest, { fulfilmentId: waitingPart(rest) }))).toMatchObject({
      state: "FULFILLED",
    });
    await under.settled();
  });

  it("reduces hours by hours, and may reduce before the pledge is accepted", async () => {
    const venture = await under.openVenture();
    const pledge = await under.pledgeHours(under.director("LEARN"), venture, 8);
    const reduced = await under.act(
      under.director("LEARN"),
      "reduceContribution",
      under.on(pledge, { hours: 5.25, reason: "One coach left" }),
    );
    expect(reduced).toMatchObject({ state: "REDUCED", hoursPledged: 5.25, inKindPledged: "315.00" });
    const accepted = await under.act(
      under.lead,
      "acceptContribution",
      under.on(reduced, { instalments: [{ dueOn: "2026-10-01", hours: 5.25 }] }),
    );
    expect(accepted).toMatchObject({ state: "ACCEPTED", inKindPledged: "328.39" });
    const less = await under.act(
      under.director("LEARN"),
      "reduceContribution",
      under.on(accepted, { hours: 2, reason: "Another one left" }),
    );
    expect(less).toMatchObject({ inKindPledged: "125.10", instalments: [{ hours: 2, inKind: "125.10" }] });
    await under.settled();
  });

  it("cancels the rest once nothing waits", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "400.00");
    expect(await under.refused(under.director("ACES"), "cancelContribution", under.on(recorded, { reason: "No funds" }))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    const part = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded) }));
    const cancelled = await under.act(under.director("ACES"), "cancelContribution", under.on(part, { reason: "No funds" }));
    expect(cancelled).toMatchObject({ state: "CANCELLED", fundsPledged: "400.00", fundsFulfilled: "400.00", nextDueOn: null });
    expect(cancelled["viewerCan"]).toMatchObject({ accept: false, record: false, reduce: false, cancel: false });
    await under.settled();
  });

  it("keeps a venture from closing while a part waits", async () => {
    const { pledge } = await acceptedFunds();
    const recorded = await record(pledge, "400.00");
    const venture = await under.venture(under.lead, pledge["venture"].ref);
    expect((await under.refused(under.lead, "closeVenture", under.on(venture ?? {}, { reason: "Over" }))).message).toContain(
      "1 recorded part waits",
    );
    await under.act(under.lead, "returnFulfilment", under.on(recorded, { fulfilmentId: waitingPart(recorded), reason: "See the close" }));
    await under.act(under.lead, "closeVenture", under.on(venture ?? {}, { reason: "Over" }));
  });
});
