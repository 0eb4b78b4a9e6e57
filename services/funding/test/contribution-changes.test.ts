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
