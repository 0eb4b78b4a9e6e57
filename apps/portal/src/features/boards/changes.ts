import { formatPeriod } from "@resc/ui";
import { changedFact } from "../courtesy-notices/seen.tsx";
import type { Seat } from "./board-page.tsx";
import { messages } from "./messages.ts";

/** What is no longer as the person read it. */
export function changesOf({ before, now }: { readonly before: Seat; readonly now: Seat }): readonly string[] {
  return [
    ...changedFact(messages.state, messages.states[before.state], messages.states[now.state]),
    ...changedFact(messages.holder, before.memberName ?? "", now.memberName ?? ""),
    ...changedFact(messages.term, formatPeriod(before.from, before.lastDay), formatPeriod(now.from, now.lastDay)),
  ];
}
