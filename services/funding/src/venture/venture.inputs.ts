import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsFiscalYear, IsText, KeyedInput, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { ArrayMaxSize, IsOptional, Matches, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { type SupportKind, SupportKindEnum } from "./kinds.ts";

const tooMany = (what: string) => ({ message: `Write at most ${what}.` });

@InputType({ description: "A line of what a venture needs: funds, or something in kind as hours, space or value." })
export class VentureNeedInput {
  @Field(() => SupportKindEnum, { description: "Funds or in kind." }) kind!: SupportKind;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => String, { description: "For what, or what is needed." }) @IsText(3, 200) what!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars needed, on a line of funds." }) @IsAmount() funds?: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Value in US dollars, on a line in kind." }) @IsAmount() inKind?: Money | null;
  @Field(() => Float, { nullable: true, description: "Hours, on a line in kind." })
  @IsOptional()
  @Min(0.25, { message: "Write at least a quarter of an hour." })
  @Max(100_000, { message: "Write at most 100,000 hours." })
  hours?: number | null;
  @Field(() => String, { nullable: true, description: "Space in words, on a line in kind." }) @IsText(0, 200) space?: string | null;
}

@InputType({ description: "A proposal of a common venture." })
export class ProposeVentureInput extends KeyedInput {
  @Field(() => String, { description: "Title." }) @IsText(3, 120) title!: string;
  @Field(() => String, { description: "What it is for." }) @IsText(10, 2000) purpose!: string;
  @Field(() => RescCodeEnum, { description: "The RESC that leads; an Executive Director names the own RESC." }) leadResc!: RescCode;
  @Field(() => ID, { description: "The person who leads, of the RESC that leads." }) @IsText(1, 100) leadPersonId!: string;
  @Field(() => CalendarDateScalar, { description: "First day." }) @IsDay() startsOn!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day; left out while open-ended." }) @IsDay() endsOn?: string | null;
  @Field(() => [ID], { nullable: true, description: "Districts that work with it (A17)." })
  @ArrayMaxSize(60, tooMany("60 districts"))
  @IsOptional()
  @Matches(/^[\w-]{1,100}$/, { each: true, message: "Choose districts from the list." })
  districtIds?: string[] | null;
  @Field(() => [VentureNeedInput], { nullable: true, description: "What is needed." })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(40, tooMany("40 lines"))
  needs?: VentureNeedInput[] | null;
}

@InputType({ description: "An act on a venture as last seen." })
export class VentureActInput extends KeyedInput {
  @Field(() => ID, { description: "The venture." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "An act on a venture with its reason." })
export class VentureReasonInput extends VentureActInput {
  @Field(() => String, { nullable: true, description: "Why; the members read it." }) @IsText(0, 500) reason?: string | null;
}

@InputType({ description: "What a venture needs from now on, with the reason." })
export class ChangeVentureNeedInput extends VentureReasonInput {
  @Field(() => [VentureNeedInput], { description: "All lines of the new need." })
  @ValidateNested({ each: true })
  @ArrayMaxSize(40, tooMany("40 lines"))
  needs!: VentureNeedInput[];
}

@InputType({ description: "The districts that work with a venture." })
export class NameVentureDistrictsInput extends VentureActInput {
  @Field(() => [ID], { description: "All of them." })
  @ArrayMaxSize(60, tooMany("60 districts"))
  @Matches(/^[\w-]{1,100}$/, { each: true, message: "Choose districts from the list." })
  districtIds!: string[];
}

@InputType({ description: "Another person who leads a venture." })
export class NameVentureLeadInput extends VentureActInput {
  @Field(() => ID, { description: "A person of the RESC that leads." }) @IsText(1, 100) personId!: string;
}

@InputType({ description: "A rate per hour of a venture." })
export class SetVentureRateInput extends VentureActInput {
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => String, { description: "Category of staff." }) @IsText(2, 80) category!: string;
  @Field(() => MoneyScalar, { description: "US dollars per hour." }) @IsAmount() rate!: Money;
  @Field(() => CalendarDateScalar, { description: "From this day." }) @IsDay() validFrom!: string;
}

@InputType({ description: "The own RESC joins or leaves a venture." })
export class VentureMembershipInput extends KeyedInput {
  @Field(() => ID, { description: "The venture." }) @IsText(1, 100) id!: string;
  @Field(() => String, { nullable: true, description: "Why, when it leaves; the members read it." }) @IsText(0, 500) reason?: string | null;
}
