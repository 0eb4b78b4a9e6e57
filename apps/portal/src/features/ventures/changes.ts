import { formatMoney } from "@resc/ui";
import { changedFact } from "../courtesy-notices/seen.tsx";
import { messages } from "./messages.ts";
import type { Contribution, Venture } from "./venture-page.tsx";
import { contributionStateWords, ventureStateWords } from "./words.ts";

/** A venture or a contribution, as a dialog over it knows it. */
export type Changing = Venture | Contribution;

const stateWords: Readonly<Record<string, string>> = { ...ventureStateWords, ...contributionStateWords };
const pledged = (one: Changing) => ("fundsPledged" in one ? formatMoney(one.fundsPledged ?? one.inKindPledged ?? "0") : "");
const given = (one: Changing) => ("fundsFulfilled" in one ? formatMoney(one.fundsFulfilled ?? one.inKindFulfilled ?? "0") : "");

/** What is no longer as the person read it. */
export function changesOf(before: Changing, now: Changing): readonly string[] {
  const { changes } = messages;
  return [
    ...changedFact(changes.state, stateWords[before.state] ?? before.state, stateWords[now.state] ?? now.state),
    ...changedFact(changes.pledged, pledged(before), pledged(now)),
    ...changedFact(changes.given, given(before), given(now)),
  ];
}
