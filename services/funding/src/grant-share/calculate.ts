import {
  type CalendarDate,
  type GrantShare,
  grantShares,
  grantShareSteps,
  type GrantShareStep,
  type Money,
  type RescCode,
  rescShortNames,
  toCents,
} from "@resc/domain";
import type { ShareInputCenter, ShareInputSet } from "./share-input-set.ts";

/** What is entered in place of a set's numbers; null leaves the set's. */
export interface EnteredInputs {
  readonly appropriation: Money | null;
  readonly centers: readonly ShareInputCenter[];
}

/** An input without which there is no result, and how it comes in. */
export interface MissingInput {
  readonly what: string;
  readonly how: string;
}

/** The inputs as they go into the calculation. */
export interface GatheredInputs {
  readonly appropriation: Money | null;
  readonly centers: readonly (ShareInputCenter & { readonly counted: boolean })[];
}

/** A result, or what is missing for it. */
export interface Calculation {
  readonly missing: readonly MissingInput[];
  readonly shares: readonly GrantShare[];
  readonly steps: readonly GrantShareStep[];
  readonly floorsMet: boolean | null;
}

const how = "Enter it under Inputs, or ask the Coordinator to record it with its source.";

/** Puts what was entered over the set, and boards counted on the day where neither gives a number. */
export function gather(set: ShareInputSet, entered: EnteredInputs, counted: ReadonlyMap<RescCode, number>): GatheredInputs {
  return {
    appropriation: entered.appropriation ?? set.appropriation,
    centers: set.centers.map((center) => {
      const own = entered.centers.find((one) => one.resc === center.resc);
      const boards = own?.memberBoards ?? center.memberBoards;
      return {
        resc: center.resc,
        memberBoards: boards ?? counted.get(center.resc) ?? null,
        equalizationAid: own?.equalizationAid ?? center.equalizationAid,
        amount1999: own?.amount1999 ?? center.amount1999,
        counted: boards === null,
      };
    }),
  };
}

/** The shares, or by name every input that is missing: then there is no result, not a part of one. */
export function calculate({ appropriation, centers }: GatheredInputs, day: CalendarDate): Calculation {
  const missing = missingOf({ appropriation, centers }, day);
  if (missing.length > 0 || appropriation === null) return { missing, shares: [], steps: [], floorsMet: null };
  const inputs = {
    appropriation,
    centers: centers.map(({ resc, memberBoards, equalizationAid, amount1999 }) => ({
      resc,
      memberBoards: memberBoards ?? 0,
      equalizationAid: equalizationAid ?? "0",
      amount1999: amount1999 ?? "0",
    })),
  };
  const result = grantShares(inputs);
  return { missing, shares: result.shares, steps: grantShareSteps(inputs, result), floorsMet: result.floorsMet };
}

function missingOf({ appropriation, centers }: GatheredInputs, day: CalendarDate): readonly MissingInput[] {
  const boards = centers.reduce((sum, one) => sum + (one.memberBoards ?? 0), 0);
  const aids = centers.map((one) => one.equalizationAid);
  return [
    ...(appropriation === null ? [{ what: "The appropriation of the fiscal year", how }] : []),
    ...(boards === 0
      ? [{ what: `Member boards: no membership is on record on ${day}`, how: "Choose another day, or enter the numbers." }]
      : []),
    ...centers.flatMap(({ resc, equalizationAid, amount1999 }) => [
      ...(equalizationAid === null ? [{ what: `Equalization aid of the member boards of ${rescShortNames[resc]}`, how }] : []),
      ...(amount1999 === null ? [{ what: `What ${rescShortNames[resc]} received for FY1999`, how }] : []),
    ]),
    ...(aids.every((aid) => aid !== null && toCents(aid) === 0n) ? [{ what: "Equalization aid: all of it together is zero", how }] : []),
  ];
}
