/** One number of spaces: a town, a type, a fiscal year. Whole numbers, `0 <= filled <= funded`, `funded >= 1`. */
export interface SpaceCell {
  readonly town: string;
  /** OEC service region of the town. */
  readonly region: string;
  readonly type: string;
  readonly funded: number;
  readonly filled: number;
}

/** From which numbers on a cell is shown; data, per source. */
export interface Thresholds {
  /** Filled spaces below this are withheld. */
  readonly filled: number;
  /** Cells with fewer funded spaces are withheld. */
  readonly funded: number;
}

/** Why a cell is withheld: few filled spaces, few spaces at all, or so that such a cell cannot be worked out from totals. */
export type Withheld = "FEW_FILLED" | "FEW_SPACES" | "COMPLEMENT";

/** A withheld cell with the reason that stands beside it for everybody to read. */
export interface Labelled {
  readonly cell: SpaceCell;
  readonly label: Withheld;
}

/** A withheld number must be able to be any of at least this many and one more, given all that is shown. */
export const leastRoom = 3;

/** The reason of a small cell; null for one that is none. */
export function labelOf(cell: SpaceCell, thresholds: Thresholds): Withheld | null {
  if (cell.filled < thresholds.filled) return "FEW_FILLED";
  return cell.funded < thresholds.funded ? "FEW_SPACES" : null;
}

/**
 * Whether two withheld cells under one total hide each other: one could have some spaces and children more, the other as many fewer, over a
 * range of `leastRoom`, without contradicting the total or the reasons that are shown.
 */
export function isProtected(one: Labelled, other: Labelled, thresholds: Thresholds): boolean {
  if (one === other) return false;
  const up = Math.min(roomUp(one, thresholds), roomDown(other, thresholds));
  const down = Math.min(roomDown(one, thresholds), roomUp(other, thresholds));
  return up + down >= leastRoom;
}

/** How far filled and funded spaces could both be higher under the same reason. */
function roomUp({ cell, label }: Labelled, thresholds: Thresholds): number {
  if (label === "FEW_FILLED") return thresholds.filled - 1 - cell.filled;
  return label === "FEW_SPACES" ? thresholds.funded - 1 - cell.funded : Number.POSITIVE_INFINITY;
}

/** How far both could be lower under the same reason. */
function roomDown({ cell, label }: Labelled, thresholds: Thresholds): number {
  if (label === "FEW_FILLED") return Math.min(cell.filled, cell.funded - 1);
  if (label === "FEW_SPACES") return cell.filled - thresholds.filled;
  return Math.min(cell.filled - thresholds.filled, cell.funded - thresholds.funded);
}
