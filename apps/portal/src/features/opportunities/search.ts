import type { IntentionState, OpportunityState } from "@resc/client/portal";
import { choiceParam, listParam, oneOfParam, textParam } from "../../app/router/search.ts";
import { intentionWords, stateWords } from "./words.ts";

/** States of an opportunity, in the order of its life. */
export const opportunityStates = Object.keys(stateWords) as OpportunityState[];

/** What a RESC can have said. */
export const intentionStates = Object.keys(intentionWords) as IntentionState[];

/** How the opportunities are shown; the board is the default. */
export const views = ["board", "table", "closing"] as const;

/** Tabs of an opportunity, in the order of its life. */
export const opportunityTabs = ["overview", "intentions", "call", "proposal", "judging", "outcome"] as const;

/** A tab of an opportunity. */
export type OpportunityTab = (typeof opportunityTabs)[number];

/** State of the list in the address. */
export interface OpportunitiesSearch {
  readonly view?: (typeof views)[number];
  readonly agency?: string;
  readonly q?: string;
  readonly state?: readonly OpportunityState[];
  /** What the own RESC said; not for who has none, or does not see what it said. */
  readonly own?: readonly IntentionState[];
}

/** Reads it. */
export function opportunitiesSearch(raw: Record<string, unknown>): OpportunitiesSearch {
  return {
    view: choiceParam(views, raw.view),
    agency: textParam(raw.agency),
    q: textParam(raw.q),
    state: listParam(opportunityStates, raw.state),
    own: listParam(intentionStates, raw.own),
  };
}

/** State of one opportunity's page in the address. */
export interface OpportunitySearch {
  readonly tab?: OpportunityTab;
}

/** Reads it. */
export function opportunitySearch(raw: Record<string, unknown>): OpportunitySearch {
  return { tab: oneOfParam(opportunityTabs, raw.tab) };
}
