import type { ReadOperation } from "./read-operations.ts";
import type { StagedGovernance } from "./stage-governance.ts";
import type { Stage } from "./stage.ts";

const of = (key: keyof StagedGovernance) => (stage: Stage) => stage.objects.governance[key];

function one(operation: "concern" | "meeting", object: string, id: (stage: Stage) => string): ReadOperation {
  return {
    operation,
    object,
    query: `query($id: ID!) { ${operation}(id: $id) { id } }`,
    path: operation,
    variables: (stage) => ({ id: id(stage) }),
  };
}

function entity(at: NonNullable<ReadOperation["at"]>, type: string, object: string, id: (stage: Stage) => string): ReadOperation {
  return {
    operation: `_entities ${type}`,
    object,
    at,
    path: "_entities.0",
    query: `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id } } }`,
    variables: (stage) => ({ of: [{ __typename: type, id: id(stage) }] }),
  };
}

/** What is read of concerns, meetings and packets. */
export const governanceReads: readonly ReadOperation[] = [
  { operation: "concerns", object: "all", query: "{ concerns { totalCount nodes { id } } }", path: "concerns" },
  { operation: "meetings", object: "all", query: "{ meetings { totalCount nodes { id } } }", path: "meetings" },
  { operation: "nextMeeting", object: "any", query: "{ nextMeeting { id } }", path: "nextMeeting" },
  { operation: "governanceWaitingForMe", object: "own", query: "{ governanceWaitingForMe { id } }", path: "governanceWaitingForMe" },
  one("concern", "of CREC's director", of("placed")),
  one("meeting", "held", of("held")),
  entity("membership", "Concern", "of CREC's director", of("placed")),
  entity("membership", "Meeting", "held", of("held")),
  entity("membership", "Packet", "of the held meeting", (stage) => stage.objects.governance.packet),
  entity("engagements", "OutOfRegionSection", "of the held meeting", (stage) => stage.objects.governance.sections.OUT_OF_REGION),
  entity("funding", "StateContractSection", "of the held meeting", (stage) => stage.objects.governance.sections.STATE_CONTRACTS),
];
