import type { Actor } from "@resc/access";
import { ReadTransaction } from "@resc/store";
import { requestContext } from "@resc/subgraph";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { packetSentence, venturePacketRows } from "../src/contribution/venture-packet.ts";
import { ventureWaiting } from "../src/contribution/venture-waiting.ts";
import { allianceWithVentures, monday, type VentureAlliance } from "./venture-alliance.ts";

let under: VentureAlliance;
beforeAll(async () => {
  under = await allianceWithVentures();
});
afterAll(async () => under.database.drop());
beforeEach(() => under.at(monday));

type Thing = Awaited<ReturnType<VentureAlliance["act"]>>;

/** Delivers what is owed and answers who got which subject. */
async function delivered(): Promise<[string, string][]> {
  under.mailer.empty();
  await under.subgraph.outbox.drain();
  return under.mailer.sent
    .map(({ to, subject }): [string, string] => [typeof to === "object" && "name" in to ? to.name : "", subject])
    .toSorted(([one], [other]) => one.localeCompare(other));
}
const waits = async (actor: Actor) => {
  const read = under.subgraph.openRead(actor);
  try {
    return (await ventureWaiting(requestContext(actor, read))).map(({ kind, flag }) => (flag ? `${kind} ${flag}` : kind));
  } finally {
    await read.close();
  }
};
const clean = async () => {
  await delivered();
};
const partOf = (thing: Thing) => thing["fulfilments"].at(-1).id as string;

it("each step is told to whom it concerns, by mail and on the home page", async () => {
  const venture = await under.openVenture();
  await clean();
  const pledge = await under.pledgeFunds(under.director("ACES"), venture, "1000.00");
  expect(await delivered()).toEqual([["CREC DIRECTOR", "ACES pledges a contribution to A data tool for all six"]]);
  expect(await waits(under.lead)).toEqual(["ACCEPT_PLEDGE"]);
  const accepted = await under.act(
    under.lead,
    "acceptContribution",
    under.on(pledge, { instalments: [{ dueOn: "2026-10-15", amount: "1000.00" }] }),
  );
  expect(await delivered()).toEqual([["ACES EXECUTIVE_DIRECTOR", "Your pledge to A data tool for all six is accepted"]]);
  const given = { amount: "400.00", givenOn: "2026-09-10", evidence: "Check 4711" };
  const recorded = await under.act(under.who("DIRECTOR", "ACES"), "recordFulfilment", under.on(accepted, given));
  expect(await delivered()).toEqual([["CREC DIRECTOR", "ACES recorded what it gave to A data tool for all six"]]);
  expect(await waits(under.lead)).toEqual(["CONFIRM_CONTRIBUTION"]);
  expect(await waits(under.director("LEARN"))).toEqual([]);
  const confirmed = await under.act(under.lead, "confirmFulfilment", under.on(recorded, { fulfilmentId: partOf(recorded) }));
  expect(await delivered()).toEqual([
    ["ACES DIRECTOR", "What you gave to A data tool for all six is confirmed"],
    ["ACES EXECUTIVE_DIRECTOR", "What you gave to A data tool for all six is confirmed"],
  ]);
  const entryId = confirmed["entries"].at(-1).id;
  const reversed = await under.act(under.lead, "reverseConfirmation", under.on(confirmed, { entryId, reason: "Wrong year" }));
  expect((await delivered()).map(([name]) => name)).toEqual(["ACES DIRECTOR", "ACES EXECUTIVE_DIRECTOR"]);
  expect(under.mailer.sent[0]?.text).toContain("Wrong year");
  await under.act(under.director("ACES"), "cancelContribution", under.on(reversed, { reason: "The grant ended" }));
  expect((await delivered()).map(([name]) => name)).toEqual(["CREC DIRECTOR", "CREC EXECUTIVE_DIRECTOR", "LEARN EXECUTIVE_DIRECTOR"]);
  expect(
    under.mailer.sent.every(({ text }) => text.includes("The grant ended") && text.includes("http://localhost:4000/ventures/V-")),
  ).toBe(true);
  await under.settled();
});

it("where the lead gives, the other members are asked to confirm", async () => {
  const venture = await under.openVenture();
  const pledge = await under.pledgeFunds(under.director("CREC"), venture, "50.00");
  const accepted = await under.act(
    under.lead,
    "acceptContribution",
    under.on(pledge, { instalments: [{ dueOn: "2026-10-15", amount: "50.00" }] }),
  );
  await clean();
  await under.act(
    under.director("CREC"),
    "recordFulfilment",
    under.on(accepted, { amount: "50.00", givenOn: "2026-09-10", evidence: "Transfer" }),
  );
  expect((await delivered()).map(([name]) => name)).toEqual(["ACES EXECUTIVE_DIRECTOR", "LEARN EXECUTIVE_DIRECTOR"]);
  expect(await waits(under.director("LEARN"))).toEqual(["CONFIRM_CONTRIBUTION"]);
  expect(await waits(under.director("CES"))).toEqual([]);
});

it("what is past its day is flagged by the clock, told once, and unflagged when it is given", async () => {
  const venture = await under.openVenture();
  const pledge = await under.pledgeFunds(under.director("LEARN"), venture, "200.00");
  const instalments = [
    { dueOn: "2026-10-15", amount: "100.00" },
    { dueOn: "2026-11-16", amount: "100.00" },
  ];
  const accepted = await under.act(under.lead, "acceptContribution", under.on(pledge, { instalments }));
  await clean();
  await under.at("2026-10-15T14:00:00Z");
  await under.subgraph.tick();
  expect((await under.contribution(under.lead, pledge["id"]))["flags"]).toEqual([]);
  await under.at("2026-10-16T14:00:00Z");
  await under.subgraph.tick();
  await under.subgraph.tick();
  expect((await delivered()).filter(([, subject]) => subject.includes("LEARN")).map(([name]) => name)).toEqual([
    "CREC DIRECTOR",
    "LEARN EXECUTIVE_DIRECTOR",
  ]);
  expect(await waits(under.director("LEARN"))).toContain("GIVE_CONTRIBUTION OVERDUE");
  const late = await under.contribution(under.lead, pledge["id"]);
  expect(late).toMatchObject({ flags: ["OVERDUE"], state: "ACCEPTED" });
  // Recorded counts as given: the giver has done their part, also on what they had read before the clock noted it.
  const recorded = await under.act(
    under.who("DIRECTOR", "LEARN"),
    "recordFulfilment",
    under.on(accepted, { amount: "100.00", givenOn: "2026-10-16", evidence: "Check 12" }),
  );
  expect(recorded["flags"]).toEqual([]);
  const returned = await under.act(
    under.lead,
    "returnFulfilment",
    under.on(recorded, { fulfilmentId: partOf(recorded), reason: "Which account?" }),
  );
  await clean();
  await under.subgraph.tick();
  expect((await under.contribution(under.lead, returned["id"]))["flags"]).toEqual(["OVERDUE"]);
  expect(await delivered()).toEqual([]);
  await under.settled();
});

it("the packet's rows name what is overdue and what changed, each kind in columns of its own", async () => {
  const venture = await under.openVenture();
  const before = new Date("2026-09-14T13:59:59Z");
  const hours = await under.pledgeHours(under.director("ACES"), venture, 4);
  const read = new ReadTransaction(under.app, under.coordinator);
  try {
    const rows = await venturePacketRows(read, before);
    expect(rows.find((row) => row.contributionRef === hours["ref"])).toMatchObject({
      ventureRef: venture["ref"],
      giver: "ACES",
      kind: "IN_KIND",
      inKindPledged: "240.00",
      fundsPledged: null,
      changes: ["PLEDGE"],
      overdueSince: null,
    });
    expect(rows.filter((row) => row.contributionRef === hours["ref"]).map(packetSentence)).toEqual([
      "Since the last section: pledged. ACES, in kind, at its value: $240 pledged, $0 fulfilled.",
    ]);
    const later = await venturePacketRows(read, new Date("2026-12-31T00:00:00Z"));
    expect(later.map((row) => [row.giver, row.overdueSince, row.changes])).toEqual([["LEARN", "2026-10-15", []]]);
    expect(later.map(packetSentence).join(" ")).toMatch(
      /^Overdue since 10\/15\/2026\. LEARN, in funds: \$[\d,]+ pledged, \$0 fulfilled\.$/,
    );
  } finally {
    await read.close();
  }
});

it("the frozen section of the packet carries them beside the contracts", async () => {
  await under.askForPacket("packet_1");
  const { data } = await under.ask(under.coordinator, "{ stateContractSections { lines { part lead agency detail path } } }");
  const lines = (data?.["stateContractSections"]?.[0]?.lines ?? []) as { part: string }[];
  expect(lines.filter(({ part }) => part === "CONTRIBUTION")).toContainEqual(
    expect.objectContaining({ lead: "LEARN", agency: null, detail: expect.stringMatching(/^Overdue since 10\/15\/2026\./) }),
  );
});

it("an analyst gets totals by RESC and year, each kind apart, and never a contribution", async () => {
  const question =
    "{ contributionTotals(first: 100) { totalCount nodes { resc fiscalYear contributions fundsPledged fundsFulfilled inKindPledged inKindFulfilled } } contributions { totalCount } }";
  const { data, errors } = await under.ask(under.analyst, question);
  expect(errors).toEqual([]);
  const nodes = (data?.["contributionTotals"]?.nodes ?? []) as Record<string, unknown>[];
  expect(data?.["contributions"]).toEqual({ totalCount: 0 });
  const [sums] = await under.sql(
    `select count(distinct c.id)::int as contributions, coalesce(sum(e.funds) filter (where e.entry not in ('FULFILMENT','REVERSAL')), 0)::numeric(14,2)::text as "fundsPledged",
       coalesce(sum(e.in_kind) filter (where e.entry not in ('FULFILMENT','REVERSAL')), 0)::numeric(14,2)::text as "inKindPledged"
     from funding.contribution c join funding.contribution_entry e on e.contribution_id = c.id where c.giver_code = 'ACES' and c.fiscal_year = 2027`,
  );
  expect(nodes).toContainEqual(expect.objectContaining({ resc: "ACES", fiscalYear: 2027, ...sums }));
  expect(nodes).toContainEqual(
    expect.objectContaining({ resc: "EASTCONN", contributions: 0, fundsPledged: "0.00", inKindPledged: "0.00" }),
  );
  const { data: strangers } = await under.ask(stranger(), "{ contributionTotals { totalCount } }");
  expect(strangers).toEqual({ contributionTotals: { totalCount: 0 } });
});

it("a proposed venture waits for its lead", async () => {
  expect(await waits(under.analyst)).toEqual([]);
  await under.act(under.coordinator, "proposeVenture", {
    title: "Waits to be opened",
    purpose: "So that its lead opens it.",
    leadResc: "EASTCONN",
    leadPersonId: under.staff("EASTCONN").personId,
    startsOn: "2026-09-01",
  });
  expect(await waits(under.staff("EASTCONN"))).toEqual(["OPEN_VENTURE"]);
});
