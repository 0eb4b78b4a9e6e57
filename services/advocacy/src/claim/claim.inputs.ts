import { IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { FormulaCode } from "../formula/formulas.ts";
import { FormulaEnum } from "./claim.type.ts";

@InputType({ description: "A formula on figures, with its rounding." })
export class ClaimSideInput {
  @Field(() => FormulaEnum, { description: "The formula." }) formula!: FormulaCode;
  @Field(() => Int, { description: "Decimal places to which the result is rounded once." }) @IsWhole(0, 6) places!: number;
  @Field(() => String, { description: "What it is, with its years." }) @IsText(3, 200) label!: string;
  @Field(() => [ID], { description: "The figures in the order of the formula." }) @ArrayMinSize(1) @ArrayMaxSize(12) figureIds!: string[];
}

@InputType({ description: "A sentence with a number, and the figures that give it." })
export class AddClaimInput extends KeyedInput {
  @Field(() => ID, { description: "The priority." }) @IsText(1, 100) priorityId!: string;
  @Field(() => String, { description: "The sentence." }) @IsText(3, 1000) sentence!: string;
  @Field(() => String, { description: "The number as the sentence has it." }) @IsText(1, 40) stated!: string;
  @Field(() => String, { description: "What follows the number: %, or a word; empty for a year." }) @IsText(0, 30) unit!: string;
  @Field(() => ClaimSideInput, { description: "What it rests on." }) @ValidateNested() own!: ClaimSideInput;
}

@InputType({ description: "A sentence as it was seen." })
export class ClaimInput extends KeyedInput {
  @Field(() => ID, { description: "The sentence." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "A sentence with the number that its figures give now." })
export class BindClaimInput extends ClaimInput {
  @Field(() => String, { description: "The sentence." }) @IsText(3, 1000) sentence!: string;
  @Field(() => String, { description: "The number as the sentence has it." }) @IsText(1, 40) stated!: string;
}

@InputType({ description: "What another source says of the same thing." })
export class ContestClaimInput extends ClaimInput {
  @Field(() => ClaimSideInput, { description: "The other side." }) @ValidateNested() other!: ClaimSideInput;
}

@InputType({ description: "A sentence, and why it is no longer used." })
export class RetireClaimInput extends ClaimInput {
  @Field(() => String, { description: "The reason." }) @IsText(3, 500) reason!: string;
}
