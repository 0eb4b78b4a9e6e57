import { createHash } from "node:crypto";
import type { ReadOperation } from "./read-operations.ts";
import type { Stage } from "./stage.ts";
import { stagedAccord, stagedOnboarding } from "./stage-accord.ts";
import type { WriteOperation } from "./write-operations.ts";

const { draft, circulated } = stagedAccord;
const read = (operation: string, object: string, field: string): ReadOperation => ({
  operation,
  object,
  query: `{ ${field} }`,
  path: operation,
});

/** What is read of the Accord: what is or was in force by all staff, what is worked on by those who load and sign it. */
export const accordReads: readonly ReadOperation[] = [
  read("accordInForce", "in force", "accordInForce { id }"),
  read("accordVersion", "in force", `accordVersion(id: "2") { id }`),
  read("accordVersion", "a draft", `accordVersion(id: "${draft}") { id }`),
  read("accordVersion", "circulated", `accordVersion(id: "${circulated}") { id }`),
  read("onboardings", "of CREC's director and chair", "onboardings { totalCount nodes { id } }"),
  read("accordVersions", "all", "accordVersions { totalCount nodes { id } }"),
];

const on =
  (id: string, more: object = {}) =>
  () => ({ id, version: 1, ...more });
const words = { name: "Somebody", title: "Executive Director" };
const hash = createHash("sha256").update("Words").digest("hex");

/** The RESCs of the stage without an Executive Director get one. */
const allSixDirected = (stage: Stage) =>
  `insert into platform.role_grant (id, person_id, role, organization, valid, given_as) select 'grant_' || c, '${stage.newcomer}', 'EXECUTIVE_DIRECTOR', c, '[2025-01-01,)', 'SYSTEM' from unnest(array['ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN']) c where not exists (select from platform.role_grant g where g.role = 'EXECUTIVE_DIRECTOR' and g.organization = c)`;

/** What is done with the Accord: loaded and circulated by the Coordinator, signed and declined by Executive Directors. */
export const accordActs: readonly WriteOperation[] = [
  {
    operation: "loadAccordVersion",
    object: "a text",
    input: () => ({ title: "Accord", month: "2026-02", text: "1. A guideline of one sentence." }),
  },
  { operation: "circulateAccordVersion", object: "a draft", input: on(draft), prepare: allSixDirected },
  { operation: "shareAccord", object: "of CREC's chair", input: on(stagedOnboarding.open), guardRefuses: true },
  { operation: "acknowledgeAccord", object: "of CREC's director", input: on(stagedOnboarding.shared), guardRefuses: true },
  { operation: "signAccord", object: "circulated", input: on(circulated, { ...words, hash }) },
  { operation: "declineAccord", object: "circulated", input: on(circulated, { ...words, reason: "A reason" }) },
];
