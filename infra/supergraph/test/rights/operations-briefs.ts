import type { ReadOperation } from "./read-operations.ts";
import { reviewed, stagedBriefs } from "./stage-briefs.ts";
import type { WriteOperation } from "./write-operations.ts";

const { draft, review, released } = stagedBriefs;

const read = (operation: string, object: string, field: string): ReadOperation => ({
  operation,
  object,
  query: `{ ${field} }`,
  path: operation,
});

/** What is read of briefs: releases by everybody, drafts by those who write and review them. */
export const briefReads: readonly ReadOperation[] = [
  read("briefs", "all", "briefs { totalCount nodes { ref } }"),
  read("brief", "a draft", `brief(ref: "${draft.ref}") { ref }`),
  read("brief", "released", `brief(ref: "${released.ref}") { ref }`),
  read("briefRelease", "released", `briefRelease(ref: "${released.ref}", version: 1) { ref html }`),
  read("briefRelease", "a draft", `briefRelease(ref: "${draft.ref}", version: 1) { ref }`),
];

const on =
  ({ id }: { readonly id: string }, more: object = {}) =>
  () => ({ id, version: 1, ...more });

/** What is done with briefs: written by Coordinator and liaison, reviewed by an Executive Director, released by the liaison. */
export const briefActs: readonly WriteOperation[] = [
  { operation: "beginBrief", object: "a brief", input: () => ({ sessionYear: 2022, title: "Words" }) },
  { operation: "writeBrief", object: "a draft", input: on(draft, { title: "Words", lines: [] }) },
  { operation: "sendBrief", object: "a draft", input: on(draft) },
  { operation: "reviewBrief", object: "in review", input: on(review) },
  { operation: "returnBrief", object: "in review", input: on(review, { reason: "A reason" }) },
  { operation: "releaseBrief", object: "in review", input: on(review), prepare: () => reviewed },
  { operation: "reviseBrief", object: "released", input: on(released) },
];
