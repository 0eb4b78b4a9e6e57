import type { OpportunityFactsFragment } from "@resc/client/portal";
import { changedFact } from "../courtesy-notices/seen.tsx";
import { messages } from "./messages.ts";
import { closingWords, stateWords } from "./words.ts";

/** What every part of an opportunity's page knows of it. */
export type OpportunityFacts = OpportunityFactsFragment;

/** What every tab and every dialog over an opportunity takes. */
export interface OpportunityProps {
  readonly opportunity: OpportunityFacts;
}

/** What is no longer as the person read it. */
export function opportunityChanges(before: OpportunityFacts, now: OpportunityFacts): readonly string[] {
  return [
    ...changedFact(messages.state, stateWords[before.state], stateWords[now.state]),
    ...changedFact(messages.opportunity, before.title, now.title),
    ...changedFact(messages.closes, closingWords(before), closingWords(now)),
    ...changedFact(messages.ownClosing, before.allianceClosesAt ?? "", now.allianceClosesAt ?? ""),
  ];
}
