import type { GrantShareInputs, GrantShares } from "./grant-share.ts";
import { fromCents, sumMoney, toCents } from "./money.ts";
import { type RescCode, rescShortNames } from "./resc.ts";

/** One step of the calculation as people read it. */
export interface GrantShareStep {
  /** Place in the calculation, from 1. */
  readonly place: number;
  /** The RESC it is about; null for a step about all. */
  readonly resc: RescCode | null;
  readonly label: string;
  /** The formula in words. */
  readonly formula: string;
  /** The numbers that go in. */
  readonly inputs: string;
  /** US dollars as decimal text, or words. */
  readonly result: string;
}

/** The paragraph behind the calculation, as people cite it. Stands with the note that it is to be checked for later change. */
export const grantShareStatute = "CGS 10-66j (b) to (d)";

/** Every step from the appropriation to the six shares, in order. */
export function grantShareSteps({ appropriation }: GrantShareInputs, { shares, floorsMet }: GrantShares): readonly GrantShareStep[] {
  const pot = toCents(appropriation);
  const boards = shares.reduce((sum, one) => sum + one.memberBoards, 0);
  const aid = sumMoney(shares.map((one) => one.equalizationAid));
  const raised = shares.some((one) => one.belowFloor);
  const floors = sumMoney(shares.map((one) => one.amount1999));
  const steps: Omit<GrantShareStep, "place">[] = [
    step(null, "Equal half", "half of the appropriation", `appropriation ${appropriation}`, fromCents(pot / 2n)),
    step(null, "Quarter by member boards", "a quarter of the appropriation", `appropriation ${appropriation}`, fromCents(pot / 4n)),
    step(null, "Quarter by equalization aid", "a quarter of the appropriation", `appropriation ${appropriation}`, fromCents(pot / 4n)),
  ];
  for (const one of shares) {
    const { resc } = one;
    steps.push(
      step(resc, "Equal part", "the equal half divided by six", `half of ${appropriation}`, one.equalPart),
      step(
        resc,
        "Part by member boards",
        "the quarter times own member boards divided by all member boards",
        `${one.memberBoards} of ${boards} boards`,
        one.boardPart,
      ),
      step(
        resc,
        "Part by equalization aid",
        "the quarter times the aid of own member boards divided by the aid of all member boards",
        `${one.equalizationAid} of ${aid}`,
        one.aidPart,
      ),
      step(resc, "Calculated amount", "the three parts together", `${one.equalPart} + ${one.boardPart} + ${one.aidPart}`, one.calculated),
    );
  }
  steps.push(
    step(
      null,
      "The 1999 amounts",
      "all 1999 amounts together must fit into the appropriation",
      `${floors} of ${appropriation}`,
      floorsMet ? "they fit: nobody receives less" : "they do not fit: all are reduced proportionally",
    ),
  );
  for (const one of shares)
    steps.push(
      step(
        one.resc,
        floorLabel(one.belowFloor, floorsMet, raised),
        floorReason(one.belowFloor, floorsMet, raised),
        `calculated ${one.calculated}, 1999 amount ${one.amount1999}`,
        one.share,
      ),
    );
  steps.push(
    step(
      null,
      "Cents",
      "exact shares are cut off at the cent; the cents left go one by one to the largest remainders, ties in code order",
      shares.map((one) => `${rescShortNames[one.resc]} ${one.share}`).join(" + "),
      sumMoney(shares.map((one) => one.share)),
    ),
  );
  for (const one of shares)
    steps.push(step(one.resc, "For goals of the State Board", "at least 6.25 % of the share, rounded up", one.share, one.boardGoals));
  return steps.map((one, index) => ({ place: index + 1, ...one }));
}

function step(resc: RescCode | null, label: string, formula: string, inputs: string, result: string): Omit<GrantShareStep, "place"> {
  return { resc, label, formula, inputs, result };
}

function floorLabel(belowFloor: boolean, floorsMet: boolean, raised: boolean): string {
  if (!floorsMet) return "Reduced proportionally";
  if (!raised) return "Not changed by the 1999 amounts";
  return belowFloor ? "Raised to the 1999 amount" : "Reduced proportionally";
}

function floorReason(belowFloor: boolean, floorsMet: boolean, raised: boolean): string {
  if (!floorsMet) return "the 1999 amount times the appropriation divided by all 1999 amounts";
  if (!raised) return "the calculated amount, because it is not below the 1999 amount for any RESC";
  if (belowFloor) return "the 1999 amount, because the calculated amount is lower";
  return "the 1999 amount plus the part above it, reduced by the same rate for all so that the shares fit the appropriation";
}
