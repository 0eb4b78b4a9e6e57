import type { Actor } from "@resc/access";
import { freshKey } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** Concerns and meetings on the stage. */
export interface StagedGovernance {
  /** Held, with its packet and a supplement. */
  readonly held: string;
  /** The next one; its packet is open and has a topic of the Coordinator's. */
  readonly open: string;
  readonly topic: string;
  /** On the held meeting's agenda, not discussed; raised by CREC's director. */
  readonly placed: string;
  /** Of CREC's director, and nobody has placed it. */
  readonly raised: string;
  /** Of CREC's Executive Director, who has an action of it. */
  readonly decided: string;
  readonly action: string;
  readonly item: string;
}

/** With the items of the open agenda in order, and the packet of the held meeting with its sections. */
export interface StagedGovernanceItems extends StagedGovernance {
  readonly packet: string;
  readonly sections: { readonly OUT_OF_REGION: string; readonly STATE_CONTRACTS: string };
  readonly openItems: readonly string[];
}

/** Two meetings of the Executive Directors, and concerns of CREC's and LEARN's directors. Moves the clock. */
export async function addGovernance(alliance: WholeAlliance): Promise<StagedGovernanceItems> {
  const { admin } = alliance.database;
  const setClock = (at: string) => alliance.database.setClock(at);
  await setClock("2026-02-02T15:00:00Z");
  const act = async (actor: Actor, name: string, type: string, input: object) => {
    const kind = type.includes("Concern") ? "concern" : "meeting";
    const fields = kind === "concern" ? "id version outcomes { id }" : "id version items { id kind }";
    const { data, errors } = await alliance.ask(
      actor,
      `mutation($input: ${type}!) { ${name}(input: $input) { ... on UserError { message } ... on ${kind === "concern" ? "Concern" : "Meeting"}ActSuccess { ${kind} { ${fields} } } } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    const found = data?.[name]?.[kind];
    if (!found) throw new Error(`The stage of governance could not be set: ${name} ${JSON.stringify({ data, errors })}`);
    return found as { id: string; version: number; items: { id: string; kind: string }[]; outcomes: { id: string }[] };
  };
  const [coordinator, director, ed, learn] = ["coordinator", "crecDirector", "crecEd", "learnEd"].map((key) => alliance.actor(key)) as [
    Actor,
    Actor,
    Actor,
    Actor,
  ];
  const version = async (table: string, id: string) =>
    (await admin.query<{ version: number }>(`select version from membership.${table} where id = $1`, [id])).rows[0]?.version ?? 0;
  const plan = (startsAt: string) =>
    act(coordinator, "planMeeting", "PlanMeetingInput", { title: "Executive Directors", startsAt, minutesPlanned: 90, place: "Hartford" });
  const raise = (actor: Actor, text: string, more: object = {}) =>
    act(actor, "raiseConcernWithDirectors", "RaiseConcernWithDirectorsInput", { text, area: "Transportation", ...more });
  const first = await plan("2026-02-12T15:00:00Z");
  const second = await plan("2026-03-12T15:00:00Z");
  const placed = await raise(director, "A concern of CREC's director.");
  const decided = await raise(ed, "A concern of CREC's Executive Director.");
  await act(coordinator, "freezePacket", "MeetingActInput", { id: first.id, version: await version("meeting", first.id) });
  await alliance.listen();
  const late = await raise(learn, "A late concern of LEARN.");
  await act(coordinator, "placeConcern", "ConcernActInput", { id: late.id, version: late.version });
  await setClock("2026-02-12T15:00:00Z");
  await act(coordinator, "beginMeeting", "MeetingActInput", { id: first.id, version: await version("meeting", first.id) });
  await act(coordinator, "writeVotes", "WriteVotesInput", {
    id: first.id,
    version: await version("meeting", first.id),
    votes: "All six voted for the calendar.",
  });
  const outcome = await act(coordinator, "decideConcern", "DecideConcernInput", {
    id: decided.id,
    version: await version("concern", decided.id),
    kind: "ACTION",
    words: "CREC asks the districts.",
    ownerPersonId: ed.personId,
    dueOn: "2026-06-01",
  });
  const raised = await raise(director, "Another concern of CREC's director.");
  const topic = await act(coordinator, "addAgendaTopic", "AddAgendaTopicInput", {
    id: second.id,
    version: await version("meeting", second.id),
    title: "A topic",
    minutes: 5,
  });
  const { rows } = await admin.query<{ id: string }>("select id from membership.agenda_item where meeting_id = $1 and position = 1", [
    first.id,
  ]);
  const sections = await admin.query<{ packet_id: string; section: "OUT_OF_REGION" | "STATE_CONTRACTS"; section_id: string }>(
    "select packet_id, section, section_id from membership.packet_section",
  );
  const section = (name: string) => sections.rows.find((one) => one.section === name)?.section_id ?? "";
  return {
    packet: sections.rows[0]?.packet_id ?? "",
    sections: { OUT_OF_REGION: section("OUT_OF_REGION"), STATE_CONTRACTS: section("STATE_CONTRACTS") },
    held: first.id,
    open: second.id,
    topic: topic.items.find(({ kind }) => kind === "TOPIC")?.id ?? "",
    placed: placed.id,
    raised: raised.id,
    decided: decided.id,
    action: outcome.outcomes[0]?.id ?? "",
    item: rows[0]?.id ?? "",
    openItems: topic.items.map(({ id }) => id),
  };
}
