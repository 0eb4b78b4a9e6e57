import { listParam, oneOfParam } from "../../app/router/search.ts";

/** States of a seat in the order of the filter. */
export const seatStates = ["VACANT", "HELD", "ENDED"] as const;
/** A state of a seat. */
export type SeatState = (typeof seatStates)[number];

/** State of a board's page in the address. */
export interface BoardSearch {
  readonly state?: readonly SeatState[];
  readonly executive?: "yes";
}

/** Reads it. */
export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  return { state: listParam(seatStates, raw.state), executive: oneOfParam(["yes"], raw.executive) };
}
