/** What an overlap is found by: facts that were stated, nothing else (B-16). */
export interface StatedInitiative {
  readonly id: string;
  readonly title: string;
  readonly funder: string;
  readonly programNumber: string | null;
}

/** Another initiative that may be the same money, and the stated fact that says so. */
export interface Overlap {
  readonly id: string;
  readonly reason: string;
}

const common = new Set([
  "grant",
  "grants",
  "program",
  "programs",
  "project",
  "state",
  "for",
  "and",
  "the",
  "with",
  "from",
  "education",
  "school",
  "schools",
  "connecticut",
]);

function words(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !common.has(word)),
  );
}

function sameFunder(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * Which of the others may be the same money as this one: the same program number, or the same funder and most words of the title.
 * A hint, never a finding: two RESCs may well have reasons to apply to one funder.
 */
export function overlapsOf(one: StatedInitiative, others: readonly StatedInitiative[]): readonly Overlap[] {
  const own = words(one.title);
  return others.flatMap((other) => {
    if (other.id === one.id) return [];
    if (one.programNumber && other.programNumber && one.programNumber.trim().toLowerCase() === other.programNumber.trim().toLowerCase())
      return [{ id: other.id, reason: `Both name program number ${one.programNumber.trim()}.` }];
    const theirs = words(other.title);
    const shared = [...own].filter((word) => theirs.has(word));
    const smaller = Math.min(own.size, theirs.size);
    if (sameFunder(one.funder, other.funder) && smaller > 0 && shared.length * 2 > smaller)
      return [{ id: other.id, reason: `Both name ${one.funder.trim()} and the words ${shared.toSorted().join(", ")}.` }];
    return [];
  });
}
