import type { ReadOperation } from "./read-operations.ts";
import { stagedPositions } from "./stage-positions.ts";
import type { WriteOperation } from "./write-operations.ts";

const { draft, out, force, other } = stagedPositions;
const page = "totalCount nodes { ref }";
const reason = "A reason";

const read = (operation: string, object: string, field: string): ReadOperation => ({
  operation,
  object,
  query: `{ ${field} }`,
  path: operation,
});

/** What is read of common positions: in force by everybody, drafts by those who write and answer them. */
export const positionReads: readonly ReadOperation[] = [
  read("positions", "all", `positions { ${page} }`),
  read("positions", "being worked on", `positions(stage: IN_WORK) { ${page} }`),
  read("position", "in force", `position(ref: "${force.ref}") { ref }`),
  read("position", "a draft", `position(ref: "${draft.ref}") { ref }`),
  read("positionsInForce", "all", `positionsInForce { ${page} }`),
  read("positionInForce", "in force", `positionInForce(ref: "${force.ref}") { ref }`),
  read("positionInForce", "a draft", `positionInForce(ref: "${draft.ref}") { ref }`),
];

const on =
  ({ version: versionId }: { readonly version: string }, more: object = {}) =>
  () => ({ versionId, version: 1, ...more });

/** What is done with common positions: proposed and answered by Executive Directors, drafted by Coordinator and liaison, released by the Coordinator. */
export const positionActs: readonly WriteOperation[] = [
  {
    operation: "proposePosition",
    object: "a position",
    input: () => ({ trigger: "DANGER", why: reason, title: "A title", text: "Words" }),
  },
  { operation: "draftPosition", object: "a draft", input: on(draft, { title: "A title", text: "Words" }) },
  { operation: "callForCommitment", object: "a draft", input: on(draft) },
  { operation: "answerPosition", object: "out for commitment", input: on(out, { answer: "COMMIT" }) },
  {
    operation: "releasePosition",
    object: "adopted",
    input: on(out, { at: "2090-01-01T00:00:00Z" }),
    prepare: () => `update advocacy.position_version set state = 'ADOPTED', decided_at = now() where id = '${out.version}'`,
  },
  { operation: "amendPosition", object: "in force", input: () => ({ positionId: force.position, why: reason }) },
  { operation: "departFromPosition", object: "in force", input: () => ({ versionId: force.version, reason }) },
  { operation: "retirePosition", object: "in force", input: on(force, { reason }) },
  { operation: "supersedePosition", object: "in force", input: on(force, { reason, byRef: other.ref }) },
];
