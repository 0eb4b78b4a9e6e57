import { changedFact } from "../courtesy-notices/seen.tsx";
import type { Contract } from "./contract-page.tsx";
import { messages } from "./messages.ts";
import { stateWords } from "./words.ts";

/** What is no longer as the person read it. */
export function contractChanges(before: Contract, now: Contract): readonly string[] {
  const state = (contract: Contract) => (contract.state ? stateWords[contract.state] : messages.notStated);
  return [
    ...changedFact(messages.state, state(before), state(now)),
    ...changedFact(messages.amount, before.amount ?? messages.notStated, now.amount ?? messages.notStated),
    ...changedFact(messages.versions, String(before.versions.length), String(now.versions.length)),
  ];
}
