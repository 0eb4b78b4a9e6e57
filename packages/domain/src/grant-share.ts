import { fromCents, type Money, toCents } from "./money.ts";
import { type RescCode, rescCodes } from "./resc.ts";

/** What is known of one RESC for its share of the State grant. */
export interface GrantShareCenter {
  readonly resc: RescCode;
  /** Member boards of education on the day of counting. */
  readonly memberBoards: number;
  /** Equalization aid of all its member boards together, US dollars. */
  readonly equalizationAid: Money;
  /** What it received for the fiscal year that ended 06/30/1999, US dollars. */
  readonly amount1999: Money;
}

/** Everything the shares are computed from (CGS 10-66j). */
export interface GrantShareInputs {
  readonly appropriation: Money;
  readonly centers: readonly GrantShareCenter[];
}

/** One RESC's share with the amounts on the way. Amounts on the way are shown to the cent, cut off; the share is exact. */
export interface GrantShare extends GrantShareCenter {
  readonly equalPart: Money;
  readonly boardPart: Money;
  readonly aidPart: Money;
  /** The three parts together. */
  readonly calculated: Money;
  /** Whether the three parts fall short of the 1999 amount. */
  readonly belowFloor: boolean;
  /** What the share loses so that no RESC receives less than in 1999. */
  readonly reducedBy: Money;
  readonly share: Money;
  /** 6.25 % of the share, rounded up to the cent: at least so much goes to goals of the State Board. */
  readonly boardGoals: Money;
}

/** The result: six shares in code order that add up to the appropriation to the cent. */
export interface GrantShares {
  readonly shares: readonly GrantShare[];
  /** False when the 1999 amounts together exceed the appropriation, so that they too are reduced. */
  readonly floorsMet: boolean;
}

// Over the common denominator 12·M·E every part of every share is a whole number.
interface Exact {
  readonly center: GrantShareCenter;
  readonly equal: bigint;
  readonly board: bigint;
  readonly aid: bigint;
  readonly floor: bigint;
}

/**
 * The annual State grant by RESC (CGS 10-66j b to d): half in six equal parts, a quarter by member boards, a quarter by their equalization
 * aid; nobody below the 1999 amount within the appropriation, for which the amounts above it are reduced proportionally; when the 1999
 * amounts alone exceed the appropriation they are reduced proportionally. Cents go to the largest remainders, ties in code order.
 * Throws RangeError unless each of the six RESCs stands once, a board and a dollar of aid exist, and board numbers are whole.
 */
export function grantShares(inputs: GrantShareInputs): GrantShares {
  const centers = inCodeOrder(inputs.centers);
  const pot = toCents(inputs.appropriation);
  const boards = centers.reduce((sum, one) => sum + BigInt(one.memberBoards), 0n);
  const aids = centers.reduce((sum, one) => sum + toCents(one.equalizationAid), 0n);
  if (boards === 0n || aids === 0n) throw new RangeError("Shares need at least one member board and one dollar of equalization aid.");
  const unit = 12n * boards * aids;
  const exact = centers.map((center): Exact => ({
    center,
    equal: pot * boards * aids,
    board: 3n * pot * BigInt(center.memberBoards) * aids,
    aid: 3n * pot * toCents(center.equalizationAid) * boards,
    floor: toCents(center.amount1999) * unit,
  }));
  const floors = exact.reduce((sum, one) => sum + one.floor, 0n);
  const floorsMet = floors <= pot * unit;
  const above = exact.map((one) => positive(calculated(one) - one.floor));
  const aboveAll = above.reduce((sum, one) => sum + one, 0n);
  // Each share as a fraction over one denominator; it is exact until the last step.
  const over = floorsMet ? unit * (aboveAll || 1n) : floors;
  const tops = exact.map((one, index) =>
    floorsMet ? one.floor * (aboveAll || 1n) + (above[index] ?? 0n) * (pot * unit - floors) : one.floor * pot,
  );
  const cents = largestRemainder(tops, over, pot);
  const shares = exact.map((one, index): GrantShare => {
    const share = cents[index] ?? 0n;
    return {
      ...one.center,
      equalPart: fromCents(one.equal / unit),
      boardPart: fromCents(one.board / unit),
      aidPart: fromCents(one.aid / unit),
      calculated: fromCents(calculated(one) / unit),
      belowFloor: calculated(one) < one.floor,
      reducedBy: fromCents(positive(calculated(one) / unit - share)),
      share: fromCents(share),
      boardGoals: fromCents((share * 625n + 9_999n) / 10_000n),
    };
  });
  return { shares, floorsMet };
}

function calculated(one: Exact): bigint {
  return one.equal + one.board + one.aid;
}

function positive(value: bigint): bigint {
  return value > 0n ? value : 0n;
}

function inCodeOrder(centers: readonly GrantShareCenter[]): readonly GrantShareCenter[] {
  const ordered = rescCodes.flatMap((code) => centers.filter(({ resc }) => resc === code));
  if (ordered.length !== rescCodes.length || centers.length !== rescCodes.length || new Set(centers.map(({ resc }) => resc)).size !== 6)
    throw new RangeError("Shares need each of the six RESCs exactly once.");
  for (const { resc, memberBoards } of ordered)
    if (!Number.isSafeInteger(memberBoards) || memberBoards < 0) throw new RangeError(`The member boards of ${resc} are no whole number.`);
  return ordered;
}

/** Whole cents that add up to the total: each fraction cut off, what is left one cent each to the largest remainders, ties in order. */
function largestRemainder(tops: readonly bigint[], over: bigint, total: bigint): readonly bigint[] {
  const cut = tops.map((top) => top / over);
  const left = Number(total - cut.reduce((sum, one) => sum + one, 0n));
  const order = tops
    .map((top, index) => ({ index, rest: top % over }))
    .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const lucky = new Set(order.slice(0, left).map(({ index }) => index));
  return cut.map((one, index) => (lucky.has(index) ? one + 1n : one));
}
