import type { Actor } from "@resc/access";
import { type Ask, freshKey } from "@resc/testing";
import { type GraphQLSchema, isInputObjectType, isUnionType, getNullableType } from "graphql";

const notice = `id ref version state flags dueAt dueRule givenAt channel spokenAt spokeWith customerName service startsOn endsOn days recipient { id } givenBy { id } typeOfService lengthOfCommitment collaboration capacityBuilding message
  undoUntil acknowledgedAt acknowledgedByName remembersDifferently lateReason toFollowReason neverGivenReason callMe { byName words phone } conversation { byName collaboration capacityBuilding words } concerns { byName text }
  amendments { difference } mail { to kind state } host { code } provider { code } viewerCan { give recordCall undo acknowledge callMe recordConversation raiseConcern rememberDifferently closeNeverGiven nudge }`;
const row = `id ref version kind customerName townName service startsOn noticeState flags givenOn engagementState listedOn note host { code } provider { code } report { state howHeard answerReason version reportedBy { id } }
  viewerCan { annotate confirm correct notOurs open }`;
const engagement = `id ref version state origin placement hosts customerName townName service startsOn endsOn days requestedOn placementNote endReason endedOn whyUs terms { price notes contactName invitedStaffName version }
  notices { ${notice} } listRows { ${row} } deliveries { deliveredOn hours participants } history { sentence reason } viewerCan { scope agree begin logDelivery finish close decline withdraw cancel amend correctPlacement seeTerms editTerms }`;

/** What tests read of each thing. */
export const selections = { engagement, notice, row } as const;

const linked =
  "state sentence customerName service period length collaboration capacityBuilding message contactName contactEmail contactPhone givenOn answered providerName hostName";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

/** A refusal as a mutation answers it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly clause: string | null;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly currentVersion?: number | null;
  readonly needed?: string;
}

/** The document of a mutation, with everything that its result can be. */
function documentOf(schema: GraphQLSchema, name: string): { text: string; keyed: boolean } {
  const field = schema.getMutationType()?.getFields()[name];
  const result = field && getNullableType(field.type);
  const input = field?.args[0] && getNullableType(field.args[0].type);
  if (!isUnionType(result) || !isInputObjectType(input)) throw new Error(`There is no mutation ${name}.`);
  const members = result.getTypes().map((type) => {
    const fields = Object.keys(type.getFields());
    const parts: string[] = [];
    if (fields.includes("code")) parts.push("code message clause");
    if (fields.includes("fields")) parts.push("fields { field message }");
    if (fields.includes("currentVersion")) parts.push("currentVersion");
    if (fields.includes("needed")) parts.push("needed");
    if (fields.includes("engagement")) parts.push(`engagement { ${engagement} }`);
    if (fields.includes("row")) parts.push(`row { ${row} }`);
    if (fields.includes("notice")) parts.push(`notice { ${name === "answerNoticeByLink" ? linked : notice} }`);
    if (fields.includes("unreadCount")) parts.push("unreadCount");
    return `... on ${type.name} { ${parts.join(" ")} }`;
  });
  return {
    text: `mutation($input: ${input.name}!) { ${name}(input: $input) { __typename ${members.join(" ")} } }`,
    keyed: "idempotencyKey" in input.getFields(),
  };
}

/** Acts and questions in the words of the domain. */
export function actsOf(schema: GraphQLSchema, ask: Ask) {
  async function attempt(actor: Actor, name: string, input: object): Promise<Thing> {
    const { text, keyed } = documentOf(schema, name);
    const { data, errors } = await ask(actor, text, { input: keyed ? { idempotencyKey: freshKey(), ...input } : input });
    // Who only reads is turned away before the arguments are looked at (I-34): an error of the whole, not a member of the result.
    if (errors.length === 1 && errors[0]?.code === "FORBIDDEN") return { __typename: "NotPermittedError", ...errors[0] };
    if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
    return data?.[name] as Thing;
  }
  /** Does something that must be possible. */
  async function act(actor: Actor, name: string, input: object): Promise<Thing> {
    const { __typename, ...result } = await attempt(actor, name, input);
    if (result["code"])
      throw new Error(`${name} was refused: ${__typename} ${result["message"]} ${JSON.stringify(result["fields"] ?? "")}`);
    return (result["engagement"] ?? result["notice"] ?? result["row"] ?? result) as Thing;
  }
  /** Tries something that must be refused. */
  async function refused(actor: Actor, name: string, input: object): Promise<Refusal> {
    const result = await attempt(actor, name, input);
    if (!result["code"]) throw new Error(`${name} was possible and should not be.`);
    return result as unknown as Refusal;
  }
  const on = (thing: Thing, more: object = {}) => ({ id: thing["id"], version: thing["version"], ...more });
  return {
    attempt,
    act,
    refused,
    on,
    start: (actor: Actor, engagementStart: object) =>
      act(actor, "startEngagement", {
        categoryCode: "talent",
        service: "Coaching of new teachers",
        origin: "DISTRICT_REQUEST",
        ...engagementStart,
      }),
    give: (actor: Actor, given: Thing, more: object = {}) => act(actor, "giveCourtesyNotice", on(given, more)),
    acknowledge: (actor: Actor, given: Thing) => act(actor, "acknowledgeCourtesyNotice", on(given)),
    async engagement(actor: Actor, id: string): Promise<Thing> {
      return (await ask(actor, `query($id: ID!) { engagement(id: $id) { ${engagement} } }`, { id })).data?.["engagement"] as Thing;
    },
    async notice(actor: Actor, id: string): Promise<Thing> {
      return (await ask(actor, `query($id: ID!) { courtesyNotice(id: $id) { ${notice} } }`, { id })).data?.["courtesyNotice"] as Thing;
    },
    async row(actor: Actor, id: string): Promise<Thing> {
      return (await ask(actor, `query($id: ID!) { outOfRegionRow(id: $id) { ${row} } }`, { id })).data?.["outOfRegionRow"] as Thing;
    },
    async list(actor: Actor, args = ""): Promise<Thing[]> {
      return ((await ask(actor, `{ outOfRegionList${args} { nodes { ${row} } } }`)).data?.["outOfRegionList"]["nodes"] ?? []) as Thing[];
    },
    async bells(actor: Actor): Promise<{ title: string; detail: string | null; path: string }[]> {
      return ((await ask(actor, "{ bell { nodes { title detail path } } }")).data?.["bell"]?.["nodes"] ?? []) as {
        title: string;
        detail: string | null;
        path: string;
      }[];
    },
  };
}
