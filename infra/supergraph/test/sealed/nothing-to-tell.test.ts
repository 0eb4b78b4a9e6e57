import type { Actor } from "@resc/access";
import { askerFor, freshKey, stranger } from "@resc/testing";
import { type GraphQLNamedType, getNamedType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { opportunityActs } from "../rights/stage-opportunities.ts";
import { setStage, type Stage } from "../rights/stage.ts";
import { apiSchema, everything } from "./roads.ts";

let stage: Stage;
/** Two opportunities that are alike: in the first CREC drafts, with files, and has named its staff; in the second nobody has written a word. */
let twins: readonly { readonly id: string; readonly ref: string }[];

function person(key: string): Actor {
  const actor = stage.actors.get(key);
  if (!actor) throw new Error(`There is nobody called ${key}.`);
  return { ...actor, requestId: "the-same", authTime: Date.parse("2026-03-02T15:00:00Z") / 1000 };
}

beforeAll(async () => {
  stage = await setStage();
  const acts = opportunityActs(stage.alliance, person);
  const [first, second] = [await acts.held("A twin", ["CREC", "ACES"]), await acts.held("A twin", ["CREC", "ACES"])];
  const drafted = await acts.draft(first, "CREC", "A draft");
  await acts.send(person("crecClearinghouse"), "only sent.pdf", "Not attached");
  await acts.run(person("crecClearinghouse"), "nameProposalPeople", "NamePeopleInput", {
    opportunityId: first["id"],
    version: drafted["proposal"].version,
    personIds: [person("crecStaff").personId],
  });
  await stage.alliance.engagements.projection.catchUp();
  twins = [first, second].map((one) => ({ id: one["id"] as string, ref: one["ref"] as string }));
}, 120_000);
afterAll(async () => stage?.drop());

/** Everybody who is not named for the draft. */
const others = (): readonly (readonly [string, Actor])[] => [
  ...[...stage.actors.keys()].filter((key) => !["crecClearinghouse", "crecStaff"].includes(key)).map((key) => [key, person(key)] as const),
  ["stranger", { ...stranger(), requestId: "the-same" }],
];

/** An answer without what two opportunities differ in anyway: ids, references, hashes and times. */
function alike(answer: unknown): string {
  return JSON.stringify(answer)
    .replaceAll(/\bO-\d+/g, "REF")
    .replaceAll(/\b[a-z]+_[0-9a-hjkmnp-tv-z]{26}/gi, "ID")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "HASH")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
}

async function sameForBoth(ask: (twin: { readonly id: string; readonly ref: string }) => Promise<unknown>, where: string): Promise<string> {
  const [first = { id: "", ref: "" }, second = { id: "", ref: "" }] = twins;
  const [one, other] = [alike(await ask(first)), alike(await ask(second))];
  expect(one, where).toBe(other);
  return one;
}

it("nobody else reads in any field whether there is a draft", { timeout: 120_000 }, async () => {
  const document = `query($ref: ID!) { opportunity(ref: $ref) ${everything(apiSchema.getType("Opportunity") as GraphQLNamedType, 3)} }`;
  const lines = `{ intentions(first: 200) { nodes { state mayJudge judgingReason possible { act consequence } opportunity { ref } } } fundingWaitingForMe { id kind title detail path flag }
    fundingDates(from: "2026-01-01", to: "2026-12-31") { kind title path what }
    bell(first: 200) { nodes { title detail path } } opportunities(first: 200) { nodes { ref state sole viewerCan { write ask stateIntention } } } }`;
  const mentions = (value: unknown, ref: string): unknown[] =>
    Array.isArray(value)
      ? value.flatMap((one) => (JSON.stringify(one).includes(`"${ref}`) || JSON.stringify(one).includes(`/${ref}`) ? [one] : []))
      : [];
  let told = 0;
  for (const [who, actor] of others()) {
    const read = await sameForBoth(async ({ ref }) => stage.alliance.ask(actor, document, { ref }), `opportunity as ${who}`);
    if (read.includes("A twin")) told += 1;
    await sameForBoth(async ({ ref }) => {
      const { data, errors } = await stage.alliance.ask(actor, lines);
      const lists = [
        data?.["intentions"]?.nodes,
        data?.["fundingWaitingForMe"],
        data?.["fundingDates"],
        data?.["bell"]?.nodes,
        data?.["opportunities"]?.nodes,
      ];
      return [lists.map((list) => mentions(list, ref)), errors];
    }, `lists as ${who}`);
    const funding = stage.alliance.funding;
    const entity = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Opportunity ${everything(funding.schema.getType("Opportunity") as GraphQLNamedType, 2)} } }`;
    await sameForBoth(({ id }) => askerFor(funding)(actor, entity, { of: [{ __typename: "Opportunity", id }] }), `entity as ${who}`);
  }
  expect(told).toBeGreaterThan(15);
});

it("nobody else is answered otherwise when they try to change something", { timeout: 120_000 }, async () => {
  const cover = { title: "x", abstract: "", partners: "", contactName: "", contactEmail: "" };
  const tries: readonly (readonly [string, object])[] = [
    ["saveProposal", { version: 1, cover, files: [] }],
    ["nameProposalPeople", { version: 1, personIds: [] }],
    ["submitProposal", { version: 1 }],
    ["submitProposal", { version: 2 }],
    ["withdrawProposal", { version: 1 }],
    ["agreeToJointProposal", { words: "Let us." }],
    ["agreeToExternalJudges", { words: "Let us." }],
  ];
  const fields = apiSchema.getMutationType()?.getFields() ?? {};
  for (const [who, actor] of others())
    for (const [name, input] of tries) {
      const type = getNamedType(fields[name]?.args[0]?.type);
      const document = `mutation($input: ${String(type)}!) { ${name}(input: $input) { __typename ... on UserError { code message } ... on OpportunityActSuccess { opportunity { state proposal { version state } } } } }`;
      const said = await sameForBoth(
        ({ id }) => stage.alliance.ask(actor, document, { input: { idempotencyKey: freshKey(), opportunityId: id, ...input } }),
        `${name} as ${who}`,
      );
      expect(said, `${name} as ${who}`).not.toContain("DOWNSTREAM_SERVICE_ERROR");
    }
});

it("nobody is written to otherwise, also when the closing comes near", async () => {
  await stage.alliance.funding.outbox.drain();
  stage.alliance.mailer.empty();
  await stage.alliance.database.setClock("2026-05-21T15:00:00Z");
  await stage.alliance.funding.tick();
  await stage.alliance.database.setClock("2026-05-22T15:00:00Z");
  await stage.alliance.funding.tick();
  await stage.alliance.funding.outbox.drain();
  const told = await sameForBoth(
    async ({ ref }) =>
      stage.alliance.mailer.sent
        .map((mail) => JSON.stringify(mail))
        .filter((mail) => mail.includes(ref))
        .map(alike)
        .toSorted(),
    "mail",
  );
  expect(told).toContain("REF");
});

it("a difference is found where there is one: the named see it, and so does this comparison", async () => {
  const document = "query($ref: ID!) { opportunity(ref: $ref) { proposal { state } } }";
  const read = async (index: number) =>
    alike(await stage.alliance.ask(person("crecClearinghouse"), document, { ref: twins[index]?.ref ?? "" }));
  expect(await read(0)).not.toBe(await read(1));
});
