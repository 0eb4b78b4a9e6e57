import type { Money } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsFiscalYear, IsText, KeyedInput, MoneyScalar } from "@resc/subgraph";
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { type SupportKind, SupportKindEnum } from "../venture/kinds.ts";
import { type ValuationMethod, ValuationMethodEnum } from "./contribution.words.ts";

/** Hours in quarters, from a quarter to 100,000. */
function IsHours(): PropertyDecorator {
  const rules = [
    IsOptional(),
    Min(0.25, { message: "Write at least a quarter of an hour." }),
    Max(100_000, { message: "Write at most 100,000 hours." }),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}

@InputType({ description: "A pledge of the acting RESC: funds, or something in kind with how it is valued." })
export class PledgeContributionInput extends KeyedInput {
  @Field(() => ID, { description: "The venture." }) @IsText(1, 100) ventureId!: string;
  @Field(() => SupportKindEnum, { description: "Funds or in kind." }) kind!: SupportKind;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => String, { description: "For what the funds are, or what is given." }) @IsText(3, 300) what!: string;
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "US dollars: the funds, or the value of what is given in kind. Left out for hours.",
  })
  @IsAmount()
  amount?: Money | null;
  @Field(() => ValuationMethodEnum, { nullable: true, description: "How it is valued; only in kind." }) method?: ValuationMethod | null;
  @Field(() => String, { nullable: true, description: "How the value was found, in words." }) @IsText(0, 500) methodWords?: string | null;
  @Field(() => String, { nullable: true, description: "Category of staff, for hours." }) @IsText(0, 80) staffCategory?: string | null;
  @Field(() => Float, { nullable: true, description: "Hours in quarters." }) @IsHours() hours?: number | null;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars per hour that the giver states; the venture's table decides." })
  @IsAmount()
  statedRate?: Money | null;
  @Field(() => String, { nullable: true, description: "The space, in words." }) @IsText(0, 200) space?: string | null;
}

@InputType({ description: "An act on a contribution as last seen." })
export class ContributionActInput extends KeyedInput {
  @Field(() => ID, { description: "The contribution." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "A part of a schedule: dollars, or hours where hours are given." })
export class InstalmentInput {
  @Field(() => CalendarDateScalar, { description: "Due on this day." }) @IsDay() dueOn!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars." }) @IsAmount() amount?: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours in quarters." }) @IsHours() hours?: number | null;
}

@InputType({ description: "The agreement on a pledge: how it is valued, and when its parts are due." })
export class AcceptContributionInput extends ContributionActInput {
  @Field(() => String, { nullable: true, description: "How the value was agreed, in words; left out, the giver's words stand." })
  @IsText(0, 500)
  methodWords?: string | null;
  @Field(() => [InstalmentInput], { description: "Parts that add up to the pledge; hours add up to the pledged hours." })
  @ValidateNested({ each: true })
  @ArrayMaxSize(24, { message: "Write at most 24 parts." })
  instalments!: InstalmentInput[];
}

@InputType({ description: "A part that was given." })
export class RecordFulfilmentInput extends ContributionActInput {
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars. Left out for hours." }) @IsAmount() amount?: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours in quarters, where hours are given." }) @IsHours() hours?: number | null;
  @Field(() => CalendarDateScalar, { description: "Given on this day." }) @IsDay() givenOn!: string;
  @Field(() => String, { description: "The evidence in words. No names of students or families." }) @IsText(5, 1000) evidence!: string;
  @Field(() => ID, { nullable: true, description: "A file that shows it, sent before." }) @IsText(0, 100) fileId?: string | null;
}

@InputType({ description: "The word on a recorded part." })
export class FulfilmentInput extends ContributionActInput {
  @Field(() => ID, { description: "The recorded part." }) @IsText(1, 100) fulfilmentId!: string;
}

@InputType({ description: "A recorded part that goes back, with the reason." })
export class ReturnFulfilmentInput extends FulfilmentInput {
  @Field(() => String, { nullable: true, description: "Why; the giver reads it." }) @IsText(0, 500) reason?: string | null;
}

@InputType({ description: "A confirmation that is taken back, with the reason." })
export class ReverseConfirmationInput extends ContributionActInput {
  @Field(() => ID, { description: "The entry of the ledger." }) @IsText(1, 100) entryId!: string;
  @Field(() => String, { nullable: true, description: "Why; the giver reads it." }) @IsText(0, 500) reason?: string | null;
}

@InputType({ description: "What a pledge comes down to, with the reason." })
export class ReduceContributionInput extends ContributionActInput {
  @Field(() => MoneyScalar, { nullable: true, description: "The new whole in US dollars. Left out for hours." })
  @IsAmount()
  amount?: Money | null;
  @Field(() => Float, { nullable: true, description: "The new whole in hours, where hours are given." }) @IsHours() hours?: number | null;
  @Field(() => String, { nullable: true, description: "Why; all members read it." }) @IsText(0, 500) reason?: string | null;
}

@InputType({ description: "A contribution whose rest is cancelled, with the reason." })
export class CancelContributionInput extends ContributionActInput {
  @Field(() => String, { nullable: true, description: "Why; all members read it." }) @IsText(0, 500) reason?: string | null;
}
