import { type Actor, systemActor } from "@resc/access";
import { freshKey } from "@resc/testing";
import { UnitOfWork } from "@resc/store";
import { expect } from "vitest";
import { engagementsFacts, type SectionArrival } from "./section-facts.ts";
import { allianceWithPeople } from "./alliance.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

const concern = `id ref version state text area placedOn note newFacts withdrawReason raisedBy { name } raisedFor meeting { ref } mergedInto { ref } mergedFrom { ref raisedBy { name } }
  outcomes { id version kind words dueOn doneOn overdue owner { name } } viewerCan { withdraw reopen place merge discuss decide close }`;
const meeting = `id ref version title startsAt freezeAt state heldOn votesDueAt votesTerm minutesDueAt minutesTerm votes { number words writtenAt writtenBy { name } } minutes minutesApprovedOn totalMinutes calendar items { id version position kind title minutes note supplement concern { ref } action { id } }
  packet { id number sha256 previousSha256 agendaSha256 frozenAt awaited agenda { position kind title ref text raisedBy { name resc } owner dueOn } sections { section sha256 lines } outOfRegion { id } stateContracts { id } supplements { number ref text sha256 raisedBy { name } } }
  viewerCan { change arrange freeze begin note writeVotes writeMinutes settleMinutes }`;

const inputs: Readonly<Record<string, string>> = {
  raiseConcernWithDirectors: "RaiseConcernWithDirectorsInput",
  withdrawConcern: "ConcernWordsInput",
  reopenConcern: "ConcernWordsInput",
  placeConcern: "ConcernActInput",
  mergeConcern: "MergeConcernInput",
  discussConcern: "ConcernWordsInput",
  decideConcern: "DecideConcernInput",
  finishConcernAction: "ConcernWordsInput",
  closeConcern: "ConcernActInput",
  planMeeting: "PlanMeetingInput",
  changeMeeting: "ChangeMeetingInput",
  addAgendaTopic: "AddAgendaTopicInput",
  removeAgendaTopic: "RemoveAgendaTopicInput",
  arrangeAgenda: "ArrangeAgendaInput",
  writeAgendaNote: "WriteAgendaNoteInput",
  freezePacket: "MeetingActInput",
  beginMeeting: "MeetingActInput",
  writeVotes: "WriteVotesInput",
  writeMinutes: "WriteMinutesInput",
  settleMinutes: "MeetingActInput",
};

/** Membership with directors and a Coordinator, a clock that stands still, and the other subgraphs played by what they publish. */
export async function governanceStage(instant = "2026-09-01T14:00:00Z") {
  const alliance = await allianceWithPeople();
  const { database, subgraph } = alliance;
  await database.setClock(instant);
  const people = {
    coordinator: await alliance.join("Cora Coordinator", "COORDINATOR", "ALLIANCE"),
    crec: await alliance.join("Ed Crec", "EXECUTIVE_DIRECTOR", "CREC"),
    learn: await alliance.join("Ed Learn", "EXECUTIVE_DIRECTOR", "LEARN"),
    clearinghouse: await alliance.join("Clea Aces", "CLEARINGHOUSE_DIRECTOR", "ACES"),
    director: await alliance.join("Dina Crec", "DIRECTOR", "CREC"),
    otherDirector: await alliance.join("Dirk Learn", "DIRECTOR", "LEARN"),
    staff: await alliance.join("Stan Crec", "STAFF", "CREC"),
    board: await alliance.join("Bo Crec", "BOARD_MEMBER", "CREC"),
    analyst: await alliance.join("Ana Lyst", "ANALYST", "PUBLIC"),
  } as const;
  const publishers = {
    engagements: await database.open("engagements", "worker"),
    funding: await database.open("funding", "worker"),
    advocacy: await database.open("advocacy", "worker"),
  } as const;
  const publish = async (who: keyof typeof publishers, facts: readonly ReturnType<(typeof engagementsFacts)["noticeConcern"]>[]) => {
    await new UnitOfWork(publishers[who]).runAs(systemActor(`test-${who}`), async (tx) => {
      for (const one of facts) tx.publish(one);
    });
    for (const projection of subgraph.projections) await projection.catchUp();
  };
  const attempt = async (actor: Actor, name: string, input: object): Promise<Thing> => {
    const { data, errors } = await alliance.ask(
      actor,
      `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ... on UserError { code message } ... on InvalidInputError { fields { field message } }
        ... on ${/Concern/.test(name) ? `ConcernActSuccess { concern { ${concern} } }` : `MeetingActSuccess { meeting { ${meeting} } }`} } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    if (errors.length > 0) return { code: errors[0]?.code ?? "ERROR", message: errors[0]?.message };
    return data?.[name] as Thing;
  };
  const act = async (actor: Actor, name: string, input: object): Promise<Thing> => {
    const result = await attempt(actor, name, input);
    expect(result["code"], `${name}: ${result["message"]} ${JSON.stringify(result["fields"] ?? "")}`).toBeUndefined();
    return result["concern"] ?? result["meeting"];
  };
  const read = async (actor: Actor, kind: "concern" | "meeting", id: string): Promise<Thing | null> =>
    (await alliance.ask(actor, `query($id: ID!) { ${kind}(id: $id) { ${kind === "concern" ? concern : meeting} } }`, { id })).data?.[kind];
  const plan = (startsAt: string, title = "Executive Directors' meeting") =>
    act(people.coordinator, "planMeeting", { title, startsAt, minutesPlanned: 90, place: "Rocky Hill", dialIn: "860-555-0100" });
  const raise = (actor: Actor, text: string, more: object = {}) =>
    act(actor, "raiseConcernWithDirectors", { text, area: "Transportation", ...more });
  /** One section of a packet arrives, as its owner publishes it. */
  const arrive = (packetId: string, section: SectionArrival["section"], sha256 = "a".repeat(64)) =>
    publish(section === "OUT_OF_REGION" ? "engagements" : "funding", [
      engagementsFacts.sectionFrozen({
        packetId,
        section,
        sectionId: `section_${section}_${packetId}`,
        sha256,
        lines: 3,
        frozenAt: "2026-09-01T14:00:00Z",
      }),
    ]);
  const arriveBoth = async (packetId: string) => {
    await arrive(packetId, "OUT_OF_REGION");
    await arrive(packetId, "STATE_CONTRACTS");
  };
  const freeze = async (id: string) => {
    const asked = await act(people.coordinator, "freezePacket", {
      id,
      version: (await read(people.coordinator, "meeting", id))?.["version"],
    });
    await arriveBoth(asked["packet"].id);
    return (await read(people.coordinator, "meeting", id)) as Thing;
  };
  const keep = async (name: string, id: string, more: object = {}) =>
    act(people.coordinator, name, { id, version: (await read(people.coordinator, "meeting", id))?.["version"], ...more });
  const bells = async (actor: { readonly personId: string }) =>
    alliance.sql<{ title: string; path: string }>("select title, path from platform.bell where person_id = $1 order by at, id", [
      actor.personId,
    ]);
  /** A statement in the API's own database role, as an actor; what the database refuses is refused in silence. */
  const asApp = async (actor: Actor, sql: string) => {
    await new UnitOfWork(alliance.app).runAs(actor, (tx) => tx.query(sql)).catch(() => undefined);
  };
  return {
    ...alliance,
    people,
    asApp,
    publish,
    attempt,
    act,
    read,
    plan,
    raise,
    arrive,
    arriveBoth,
    freeze,
    keep,
    bells,
    at: (moment: string) => database.setClock(moment),
  };
}

/** The stage of a test. */
export type GovernanceStage = Awaited<ReturnType<typeof governanceStage>>;
