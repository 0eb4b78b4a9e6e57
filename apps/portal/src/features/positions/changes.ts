import type { Seen } from "../courtesy-notices/seen.tsx";
import { changedFact } from "../courtesy-notices/seen.tsx";
import { messages } from "./messages.ts";
import type { PositionVersion } from "./staff-position.tsx";
import { stateWords } from "./words.ts";

/** What is no longer as the person read it. */
export function changesOf({ before, now }: Seen<PositionVersion>): readonly string[] {
  return [
    ...changedFact(messages.changed.state, stateWords[before.state], stateWords[now.state]),
    ...changedFact(messages.changed.title, before.title, now.title),
  ];
}
