import type { Actor, RoleCode } from "@resc/access";
import { newId, type OrganizationCode, rescCodes, type RescCode } from "@resc/domain";
import type { PublishedEvent } from "@resc/store";
import {
  actingAs,
  askerFor,
  createTestDatabase,
  freshKey,
  grantAsMembership,
  membershipFacts,
  publishAsMembership,
  RecordingMailer,
  testSecrets,
} from "@resc/testing";
import { fundingEntities } from "../src/database/entities.ts";
import { fundingMigrations } from "../src/database/migrations.ts";
import { createFundingSubgraph } from "../src/subgraph.ts";

/** Monday 2026-09-14, ten in the morning in Connecticut: fiscal year 2027. */
export const monday = "2026-09-14T14:00:00Z";

const roles: readonly (readonly [RoleCode, readonly OrganizationCode[]])[] = [
  ["STAFF", rescCodes],
  ["DIRECTOR", rescCodes],
  ["EXECUTIVE_DIRECTOR", rescCodes],
  ["BOARD_MEMBER", ["LEARN"]],
  ["COORDINATOR", ["ALLIANCE"]],
  ["ANALYST", ["PUBLIC"]],
];

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

/** What tests read of a contribution and of a venture. */
export const contributionFields = `id ref version kind state flags fiscalYear what method methodWords staffCategory statedRate rate space fundsPledged fundsFulfilled inKindPledged inKindFulfilled hoursPledged hoursFulfilled nextDueOn
  giver { code } venture { id ref state } instalments { dueOn funds inKind hours } fulfilments { id state funds inKind hours evidence fileId answer } entries { id entry takesAway funds inKind hours reason reverses reversed byResc { code } }
  history { sentence reason } viewerCan { accept record confirm takeBack reduce cancel }`;
export const ventureFields = `id ref version title state closeReason needRevision needReason leadResc { code } leadPerson { id } members { resc { code } joinedOn leftOn leaveReason } districts { district { id } name }
  needs { kind fiscalYear what funds inKind hours space } rates { fiscalYear category rate validFrom revision current } byResc { key resc { code } fundsNeeded fundsPledged fundsFulfilled inKindNeeded inKindPledged inKindFulfilled }
  byYear { key fundsNeeded fundsPledged fundsFulfilled inKindNeeded inKindPledged inKindFulfilled } contributions { ref } history { sentence reason }
  viewerCan { open run close changeNeed setRate changePartners nameLead join leave pledge }`;

/** A refusal as a mutation answers it. */
export interface Refusal {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** Funding on a database of its own, with people of all six RESCs and a clock that stands still. */
export async function allianceWithVentures(instant: string = monday) {
  const database = await createTestDatabase({ funding: fundingMigrations });
  await database.setClock(instant);
  const membership = await database.open("membership", "worker");
  const worker = await database.open("funding", "worker", [...fundingEntities]);
  const app = await database.open("funding", "app", [...fundingEntities]);
  const partner = await database.open("funding", "partner");
  const actors = new Map<string, Actor>();
  const facts: PublishedEvent[] = [];
  const grants: { id: string; personId: string; role: RoleCode; organization: OrganizationCode }[] = [];
  const cast = (name: string, role: RoleCode, organization: OrganizationCode): Actor => {
    const personId = newId("person");
    const grant = { id: newId("grant"), personId, role, organization };
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@test.example`;
    facts.push(
      membershipFacts.person({ id: personId, name, email, phone: null, title: role.toLowerCase(), organization }),
      membershipFacts.role({ ...grant, validFrom: "2020-01-01", validTo: null }),
    );
    grants.push(grant);
    return actingAs(personId, role, organization);
  };
  for (const [role, organizations] of roles)
    for (const organization of organizations) actors.set(`${role}@${organization}`, cast(`${organization} ${role}`, role, organization));
  const districts = { Groton: newId("district"), Windham: newId("district") };
  for (const [name, id] of Object.entries(districts))
    facts.push(
      membershipFacts.district({
        id,
        name: `${name} School District`,
        shortName: name,
        kind: "LOCAL",
        statewide: false,
        validFrom: null,
        validTo: null,
        towns: [],
      }),
    );
  const flush = async () => {
    await grantAsMembership(membership, grants.splice(0));
    await publishAsMembership(membership, facts.splice(0));
  };
  await flush();
  const mailer = new RecordingMailer();
  const reported: unknown[] = [];
  const subgraph = await createFundingSubgraph({
    app,
    partner,
    worker,
    mailer,
    publicUrl: "http://localhost:4000",
    sealKey: testSecrets.sealKey,
  });
  await subgraph.projection.catchUp();
  const ask = askerFor(subgraph, reported);

  const mutation = (name: string) => subgraph.schema.getMutationType()?.getFields()[name];
  async function attempt(actor: Actor, name: string, input: object): Promise<Thing> {
    const success = String(mutation(name)?.type).startsWith("Venture")
      ? `... on VentureActSuccess { venture { ${ventureFields} } }`
      : `... on ContributionActSuccess { contribution { ${contributionFields} } }`;
    const { data, errors } = await ask(
      actor,
      `mutation($input: ${String(mutation(name)?.args[0]?.type)}) { ${name}(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field message } } ${success} } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    // Who only reads is turned away before the arguments are looked at (I-34): an error of the whole, not a member of the result.
    if (errors.length === 1 && errors[0]?.code === "FORBIDDEN") return { __typename: "NotPermittedError", ...errors[0] };
    if (errors.length > 0)
      throw new AggregateError(reported.splice(0), `${name}: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
    return data?.[name] as Thing;
  }
  const on = (thing: Thing, more: object = {}) => ({ id: thing["id"], version: thing["version"], ...more });
  const act = async (actor: Actor, name: string, input: object): Promise<Thing> => {
    const result = await attempt(actor, name, input);
    if (result["code"]) throw new Error(`${name} was refused: ${JSON.stringify(result)}`);
    return (result["venture"] ?? result["contribution"]) as Thing;
  };
  const refused = async (actor: Actor, name: string, input: object): Promise<Refusal> => {
    const result = await attempt(actor, name, input);
    if (!result["code"]) throw new Error(`${name} was possible and should not be.`);
    return result as unknown as Refusal;
  };
  const who = (role: RoleCode, organization: OrganizationCode): Actor => {
    const actor = actors.get(`${role}@${organization}`);
    if (!actor) throw new Error(`There is no ${role} of ${organization} in this test.`);
    return actor;
  };
  const director = (code: RescCode) => who("EXECUTIVE_DIRECTOR", code);
  const lead = who("DIRECTOR", "CREC");
  const sql = async (text: string, parameters: readonly unknown[] = []): Promise<Thing[]> =>
    (await database.admin.query<Thing>(text, [...parameters])).rows;

  return {
    database,
    /** Membership asks for a packet, and funding hears of it. */
    async askForPacket(packetId: string): Promise<void> {
      await publishAsMembership(membership, [
        membershipFacts.packetAsked({ packetId, meetingId: "meeting_1", asOf: "2026-10-16T15:00:00Z", since: null }),
      ]);
      await subgraph.projection.catchUp();
    },
    app,
    worker,
    subgraph,
    mailer,
    reported,
    ask,
    sql,
    attempt,
    act,
    refused,
    on,
    who,
    director,
    staff: (code: RescCode) => who("STAFF", code),
    /** A director of CREC: leads the ventures of these tests. */
    lead,
    coordinator: who("COORDINATOR", "ALLIANCE"),
    analyst: who("ANALYST", "PUBLIC"),
    districts,
    at: (moment: string) => database.setClock(moment),
    async venture(actor: Actor, ref: string): Promise<Thing | null> {
      const { data, errors } = await ask(actor, `query($ref: String!) { venture(ref: $ref) { ${ventureFields} } }`, { ref });
      if (errors.length > 0) throw new AggregateError(reported.splice(0), JSON.stringify(errors));
      return data?.["venture"] as Thing | null;
    },
    async contribution(actor: Actor, id: string): Promise<Thing> {
      const { data, errors } = await ask(
        actor,
        `query($of: [_Any!]!) { _entities(representations: $of) { ... on Contribution { ${contributionFields} } } }`,
        {
          of: [{ __typename: "Contribution", id }],
        },
      );
      if (errors.length > 0) throw new AggregateError(reported.splice(0), JSON.stringify(errors));
      return data?.["_entities"][0] as Thing;
    },
    /** A venture of CREC that is open, with ACES and LEARN as members and a rate for coaches in fiscal year 2027. */
    async openVenture(leadPersonId: string = lead.personId ?? ""): Promise<Thing> {
      const proposed = await act(director("CREC"), "proposeVenture", {
        title: "A data tool for all six",
        purpose: "One tool that shows small districts their own figures.",
        leadResc: "CREC",
        leadPersonId,
        startsOn: "2026-09-01",
        needs: [{ kind: "FUNDS", fiscalYear: 2027, what: "A developer", funds: "60000.00" }],
      });
      const leading = [...actors.values()].find((one) => one.personId === leadPersonId) ?? lead;
      for (const code of ["ACES", "LEARN"] as const) await act(director(code), "joinVenture", { id: proposed["id"] });
      const opened = await act(leading, "openVenture", on(proposed));
      return act(leading, "setVentureRate", on(opened, { fiscalYear: 2027, category: "Coach", rate: "62.55", validFrom: "2026-09-01" }));
    },
    pledgeFunds: (actor: Actor, venture: Thing, amount: string) =>
      act(actor, "pledgeContribution", { ventureId: venture["id"], kind: "FUNDS", fiscalYear: 2027, what: "For the developer", amount }),
    pledgeHours: (actor: Actor, venture: Thing, hours: number) =>
      act(actor, "pledgeContribution", {
        ventureId: venture["id"],
        kind: "IN_KIND",
        method: "HOURS_AT_RATE",
        fiscalYear: 2027,
        what: "Coaching of the pilot districts",
        staffCategory: "coach",
        hours,
        statedRate: "60.00",
      }),
    /** What the ledger must be, whatever happened: I-27 and I-28 by SQL past every policy; and no error behind a masked answer. */
    async settled(): Promise<void> {
      const broken = await sql(`
        select c.id, 'more fulfilled than pledged' as what from funding.contribution c join funding.contribution_balance b on b.contribution_id = c.id where coalesce(b.funds_fulfilled, b.in_kind_fulfilled) > coalesce(b.funds_pledged, b.in_kind_pledged)
        union all select e.contribution_id, 'confirmed by its giver' from funding.contribution_entry e where e.entry in ('FULFILMENT','REVERSAL') and e.by_organization = e.giver_code
        union all select e.contribution_id, 'kinds mixed' from funding.contribution_entry e join funding.contribution c on c.id = e.contribution_id where e.kind <> c.kind or (e.kind = 'FUNDS') <> (e.in_kind is null)
        union all select c.id, 'schedule is not the pledge' from funding.contribution c join funding.contribution_balance b on b.contribution_id = c.id where c.accepted_at is not null and c.state <> 'CANCELLED'
          and (select sum(coalesce(i.funds, i.in_kind)) from funding.contribution_instalment i where i.contribution_id = c.id and i.revision = c.schedule_revision) <> coalesce(b.funds_pledged, b.in_kind_pledged)
        union all select f.contribution_id, 'confirmed without an entry' from funding.contribution_fulfilment f where f.state = 'CONFIRMED' and not exists (select from funding.contribution_entry e where e.fulfilment_id = f.id)`);
      if (broken.length > 0) throw new Error(JSON.stringify(broken));
      if (reported.length > 0) throw new AggregateError(reported.splice(0), "Something failed behind a masked answer.");
    },
  };
}

/** The alliance of a test about ventures. */
export type VentureAlliance = Awaited<ReturnType<typeof allianceWithVentures>>;
