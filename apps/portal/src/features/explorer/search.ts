import { choiceParam, oneOfParam, textParam } from "../../app/router/search.ts";
import { filterNames, type FilterName } from "./questions/question.ts";

/** The parts of the page. */
export const explorerTabs = ["questions", "query", "history"] as const;

/** One of them. */
export type ExplorerTab = (typeof explorerTabs)[number];

/** The ways in which an answer is shown. */
export const resultViews = ["table", "json"] as const;

/** One of them. */
export type ResultViewName = (typeof resultViews)[number];

/** State of the Explorer in the address: the tab, the question with its filters, the saved query, how the answer is shown. */
export type ExplorerSearch = {
  readonly tab?: ExplorerTab;
  /** The question that is open, by its id. */
  readonly q?: string;
  /** The saved query that is open, by its id. */
  readonly query?: string;
  readonly as?: ResultViewName;
} & { readonly [name in FilterName]?: string };

/** Reads it. A link to a saved query opens the editor. */
export function explorerSearch(raw: Record<string, unknown>): ExplorerSearch {
  const filters = Object.fromEntries(filterNames.map((name) => [name, textParam(raw[name])]));
  const query = textParam(raw.query);
  return {
    tab: query ? "query" : choiceParam(explorerTabs, raw.tab),
    q: textParam(raw.q),
    query,
    as: oneOfParam(resultViews.slice(1), raw.as),
    ...filters,
  };
}
