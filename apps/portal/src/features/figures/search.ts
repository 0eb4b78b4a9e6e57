import { textParam } from "../../app/router/search.ts";

/** State of the work list of figures in the address. */
export interface FiguresSearch {
  /** The figure that is open. */
  readonly figure?: string;
}

/** Reads it. */
export function figuresSearch(raw: Record<string, unknown>): FiguresSearch {
  return { figure: textParam(raw.figure) };
}
