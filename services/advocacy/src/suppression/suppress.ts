/** An aggregate about persons: how many of how many. Whole numbers, `0 <= numerator <= denominator`. */
export interface PersonCell {
  readonly key: string;
  /** Cells of one group add up to something that may be known: the same metric in the same period. */
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Whether it is the sum of the other cells of its group. */
  readonly total: boolean;
}

/** From which numbers on a cell is shown; data, per source. */
export interface PersonThresholds {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether a cell alone tells too much: few persons, few of whom they are, or few who are not among them. */
export function isSmall({ numerator, denominator }: PersonCell, thresholds: PersonThresholds): boolean {
  return numerator < thresholds.numerator || denominator < thresholds.denominator || denominator - numerator < thresholds.numerator;
}

/** Whether a cell has room on every side, so that a small one beside it can be any small number without a contradiction. */
function canHide({ numerator, denominator }: PersonCell, { numerator: few, denominator: least }: PersonThresholds): boolean {
  return numerator >= 2 * few && denominator - numerator >= 2 * few && denominator >= 2 * least;
}

/**
 * The keys of the cells that are withheld before anything leaves (I-32): every small one; its group's total, when it came along, so that no
 * difference gives it back; and since a total may be known from elsewhere, the first cell by key that can hide it, or else the whole group.
 * All withheld cells say the same word. Which hides which follows from keys and room alone.
 */
export function withheldKeys(cells: readonly PersonCell[], thresholds: PersonThresholds): ReadonlySet<string> {
  const withheld = new Set<string>();
  for (const group of new Set(cells.map((cell) => cell.group))) {
    const own = cells.filter((cell) => cell.group === group);
    const parts = own.filter(({ total }) => !total);
    const small = own.filter((cell) => isSmall(cell, thresholds));
    if (small.length === 0) continue;
    const hider = parts.toSorted((a, b) => (a.key < b.key ? -1 : 1)).find((cell) => canHide(cell, thresholds));
    const hidden = hider && small.every(({ total }) => !total) ? [...small, hider] : parts;
    for (const { key } of [...hidden, ...own.filter(({ total }) => total)]) withheld.add(key);
  }
  return withheld;
}
