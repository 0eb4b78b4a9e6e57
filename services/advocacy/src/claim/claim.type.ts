import { enumOf } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Figure } from "../figure/figure.type.ts";
import { type FormulaCode, formulaCodes } from "../formula/formulas.ts";
import { claimStates, type ClaimState } from "./claim-standing.ts";

/** How a sentence stands. */
export const ClaimStateEnum = enumOf("ClaimState", claimStates, "How the number of a sentence stands to the figures behind it.", {
  BOUND: "Supported: its figures give it.",
  STALE: "Data changed since it was bound.",
  CONTESTED: "Sources differ; both stand side by side.",
  RETIRED: "It is no longer used.",
});

/** Formulas. */
export const FormulaEnum = enumOf("Formula", formulaCodes, "How a number comes from figures.", {
  stated: "The figure itself.",
  growth: "Growth in percent from the first row to the second; with two more rows, per student.",
  gap: "The first row minus the second.",
  per_student: "The first row divided by the second.",
  constant_dollars: "The first row times the third divided by the second, both of the price index.",
  range: "From the least to the most of all rows.",
});

@ObjectType({ description: "A figure on which a sentence rests, as it was bound and as it is now." })
export class ClaimRow {
  @Field(() => String, { description: "Letter of the row in the formula." }) letter!: string;
  @Field(() => Int, { description: "Version of the figure that was bound." }) boundVersion!: number;
  @Field(() => String, { nullable: true, description: "Its value when it was bound: exact decimal text in the metric's unit." })
  boundValue!: string | null;
  @Field(() => Figure, { nullable: true, description: "The figure as it is now." }) figure!: Figure | null;
}

@ObjectType({ description: "One side of a sentence: what a source gives, by a formula on its rows." })
export class ClaimSideType {
  @Field(() => String, { description: "What it is, with its years." }) label!: string;
  @Field(() => FormulaEnum, { description: "The formula." }) formula!: FormulaCode;
  @Field(() => String, { description: "The formula in words; letters stand for the rows." }) formulaWords!: string;
  @Field(() => Int, { description: "Decimal places to which the result is rounded once." }) places!: number;
  @Field(() => String, { nullable: true, description: "What the rows give now; null when a row has no value." }) value!: string | null;
  @Field(() => [ClaimRow], { description: "The rows in the order of the formula." }) rows!: ClaimRow[];
}

@ObjectType({ description: "What the viewer may do with a sentence now." })
export class ClaimCan {
  @Field(() => Boolean, { description: "Bind it to the figures as they are now." }) bind!: boolean;
  @Field(() => Boolean, { description: "Set another source beside it." }) contest!: boolean;
  @Field(() => Boolean, { description: "Retire it." }) retire!: boolean;
}

@ObjectType({ description: "A number in a sentence of the priorities, bound to versions of figures by a formula with its rounding." })
export class Claim {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Lasting name of the sentence in its document." }) sentenceRef!: string;
  @Field(() => String, { description: "The sentence." }) sentence!: string;
  @Field(() => String, { description: "The number as the sentence has it." }) stated!: string;
  @Field(() => ClaimStateEnum, { description: "How it stands." }) state!: ClaimState;
  @Field(() => String, { nullable: true, description: "What changed, such as: 13% is now 13.4%. Null while nothing has." }) change!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "What the rows gave when they were bound." }) boundValue!: string | null;
  @Field(() => ClaimSideType, { description: "What it rests on." }) own!: ClaimSideType;
  @Field(() => ClaimSideType, { nullable: true, description: "What another source says; null without one." }) other!: ClaimSideType | null;
  @Field(() => String, { nullable: true, description: "Why it was retired." }) retiredReason!: string | null;
  @Field(() => Int, { description: "Version for changes." }) version!: number;
  priorityId!: string | null;
  sessionYear!: number;
}
