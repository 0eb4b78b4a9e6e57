import { may } from "@resc/access";
import { type CalendarDate, grantShareStatute, type Money, type RescCode } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { calculate, gather } from "./calculate.ts";
import type { GrantShareCenterInput, GrantShareMoveInput } from "./grant-share.inputs.ts";
import { GrantShareCalculation, GrantShareInput, GrantShareMissing, GrantShareRow, GrantShareStepType } from "./grant-share.type.ts";
import { countBoards, emptySet, inputSet } from "./share-input-set.ts";

/** What is asked of the calculator. */
export interface CalculationQuestion {
  readonly setId: string | null;
  readonly asOf: CalendarDate | null;
  readonly appropriation: Money | null;
  readonly centers: readonly GrantShareCenterInput[];
  readonly moves: readonly GrantShareMoveInput[];
}

const make = <Type extends object>(type: new () => Type) => (row: object) => Object.assign(new type(), row); // prettier-ignore

/** The calculation of a set with what was entered over it; null for who may not read it. A set that is not found is as one without numbers. */
export async function answerCalculation(ctx: RequestContext, question: CalculationQuestion): Promise<GrantShareCalculation | null> {
  if (!may(ctx.actor, "grantShare:read")) return null;
  const set = (await inputSet(ctx.read, question.setId)) ?? emptySet;
  const asOf = question.asOf ?? set.countedOn ?? (await ctx.read.clock()).today;
  const counted = await countBoards(ctx.read, asOf, question.moves);
  const entered = question.centers.map(entry);
  const gathered = gather(set, { appropriation: question.appropriation, centers: entered }, counted);
  const { missing, shares, steps, floorsMet } = calculate(gathered, asOf);
  const changed = question.appropriation !== null || entered.length > 0 || question.moves.length > 0;
  const inputs = wordsFor(set.sample, changed || set === emptySet);
  const common = { inputs, setName: set.name, fiscalYear: set.fiscalYear, asOf };
  return Object.assign(new GrantShareCalculation(), {
    ...common,
    statute: grantShareStatute,
    statuteNote: "To be checked for later change.",
    sampleInputs: set.sample,
    sourceWords: set.sourceWords,
    appropriation: gathered.appropriation,
    centers: gathered.centers.map(make(GrantShareInput)),
    missing: missing.map(make(GrantShareMissing)),
    floorsMet,
    rows: shares.map(({ resc, ...row }, index) =>
      make(GrantShareRow)({ ...row, ...common, rescCode: resc, boardsCounted: gathered.centers[index]?.counted ?? false }),
    ),
    steps: steps.map(make(GrantShareStepType)),
    notes: notesOf(question, set.sample),
  });
}

function entry(one: GrantShareCenterInput) {
  return {
    resc: one.resc satisfies RescCode,
    memberBoards: one.memberBoards ?? null,
    equalizationAid: one.equalizationAid ?? null,
    amount1999: one.amount1999 ?? null,
  };
}

function wordsFor(sample: boolean, byHand: boolean): string {
  if (sample) return byHand ? "sample inputs, changed by hand" : "sample inputs";
  return byHand ? "inputs entered by hand" : "recorded inputs";
}

function notesOf({ moves }: CalculationQuestion, sample: boolean): string[] {
  return [
    ...(sample ? ["Sample inputs: invented numbers, no statement about any RESC."] : []),
    ...(moves.length > 0
      ? [
          "A board that is counted with another RESC takes its place among the member boards; its equalization aid moves only where you enter it.",
        ]
      : []),
    "The share by equalization aid is read as the aid of own member boards divided by the aid of all member boards, so that the six shares add up to the appropriation.",
  ];
}
