import { choiceParam, textParam } from "../../app/router/search.ts";

/** The parts of the page. */
export const dataTabs = ["keys", "files", "dictionary", "changes"] as const;

/** One of them. */
export type DataTab = (typeof dataTabs)[number];

/** State of the Data page in the address. */
export interface DataSearch {
  readonly tab?: DataTab;
  /** What the dictionary is searched for. */
  readonly q?: string;
}

/** Reads it. */
export function dataSearch(raw: Record<string, unknown>): DataSearch {
  return { tab: choiceParam(dataTabs, raw.tab), q: textParam(raw.q) };
}
