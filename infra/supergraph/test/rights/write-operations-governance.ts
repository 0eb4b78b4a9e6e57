import type { StagedGovernance } from "./stage-governance.ts";
import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

const on =
  (of: keyof StagedGovernance, more: object | ((stage: Stage) => object) = {}) =>
  (stage: Stage) => {
    const id = stage.objects.governance[of];
    return { id, version: stage.versions.get(id) ?? 1, ...(typeof more === "function" ? more(stage) : more) };
  };
const words = "In a few words";
const plan = { title: "Executive Directors", minutesPlanned: 90, place: "Hartford" };
const meeting =
  (state: string, more = "") =>
  (stage: Stage) =>
    `update membership.meeting set state = '${state}' ${more} where id = '${stage.objects.governance.held}'`;
const closed = (stage: Stage) => `update membership.concern set state = 'RESOLVED' where id = '${stage.objects.governance.placed}'`;

/** What is done with concerns and meetings: concerns of CREC's director and Executive Director; a meeting that is held, and one whose packet is open. */
export const governanceOperations: readonly WriteOperation[] = [
  {
    operation: "raiseConcernWithDirectors",
    object: "for the own RESC",
    input: () => ({ text: "Something is in the way of good service.", area: "Transportation" }),
  },
  { operation: "withdrawConcern", object: "of CREC's director", input: on("raised", { words }) },
  { operation: "reopenConcern", object: "of CREC's director", input: on("placed", { words }), prepare: closed },
  { operation: "placeConcern", object: "of CREC's director", input: on("raised") },
  {
    operation: "mergeConcern",
    object: "of CREC's director",
    input: on("raised", (stage) => ({ intoId: stage.objects.governance.placed })),
  },
  { operation: "discussConcern", object: "of CREC's director", input: on("placed", { words }) },
  { operation: "decideConcern", object: "of CREC's director", input: on("placed", { kind: "NO_ACTION", words }) },
  { operation: "finishConcernAction", object: "of CREC's Executive Director", input: on("action", { words }) },
  { operation: "closeConcern", object: "of CREC's director", input: on("placed"), prepare: closed },
  { operation: "planMeeting", object: "any", input: () => ({ ...plan, startsAt: "2026-05-14T15:00:00Z" }) },
  { operation: "changeMeeting", object: "open", input: on("open", { ...plan, startsAt: "2026-03-19T15:00:00Z" }) },
  { operation: "addAgendaTopic", object: "open", input: on("open", { title: "A topic", minutes: 5 }) },
  { operation: "removeAgendaTopic", object: "open", input: on("open", (stage) => ({ itemId: stage.objects.governance.topic })) },
  {
    operation: "arrangeAgenda",
    object: "open",
    input: on("open", (stage) => ({ items: stage.objects.governance.openItems.map((id) => ({ id, minutes: 10 })) })),
  },
  { operation: "writeAgendaNote", object: "held", input: (stage) => ({ ...on("item")(stage), note: words }) },
  { operation: "freezePacket", object: "open", input: on("open") },
  { operation: "beginMeeting", object: "frozen", input: on("held"), prepare: meeting("PACKET_FROZEN", ", held_on = null, held_at = null") },
  { operation: "writeVotes", object: "held", input: on("held", { votes: "All six voted for the calendar." }) },
  { operation: "writeMinutes", object: "held", input: on("held", { minutes: "All six were there." }) },
  { operation: "settleMinutes", object: "held", input: on("held"), prepare: meeting("MINUTES_DRAFT", ", minutes = 'Minutes'") },
];
