import type { PlacementResult } from "./place.ts";

/** What the catchment check says, in one sentence. */
export function checkSentence(result: PlacementResult, customer: string, owedNames: readonly string[]): string {
  switch (result) {
    case "HOME":
      return `${customer} is in your own region. No courtesy notice is owed.`;
    case "OUT_OF_REGION":
      return `${customer} is in the ${owedNames[0]} region. A courtesy notice is owed to ${owedNames[0]}; nobody's permission is asked.`;
    case "MULTI_HOST":
      return `${customer} lies in more than one region. A courtesy notice is owed to ${owedNames.join(" and to ")}.`;
    case "STATEWIDE":
      return `${customer} works statewide and has no home RESC. No courtesy notice is owed.`;
    case "UNPLACED":
      return `${customer} could not be placed. Enter its town so that its home RESC is known.`;
  }
}
