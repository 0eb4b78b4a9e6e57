import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsFiscalYear, IsText, IsWhole, KeyedInput, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Inputs of one RESC; what is left out stays the set's." })
export class GrantShareCenterInput {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { nullable: true, description: "Member boards; left out = counted from the memberships on record." })
  @IsWhole(0, 500)
  memberBoards?: number | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Equalization aid of all its member boards, US dollars." })
  @IsAmount()
  equalizationAid?: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "What it received for FY1999, US dollars." })
  @IsAmount()
  amount1999?: Money | null;
}

@InputType({ description: "A board of education that is counted with another RESC, for a what-if." })
export class GrantShareMoveInput {
  @Field(() => ID, { description: "The district of the board." }) @IsText(1, 100) districtId!: string;
  @Field(() => RescCodeEnum, { description: "The RESC with which it is counted." }) resc!: RescCode;
}

@InputType({ description: "Inputs for the shares of one fiscal year with their source. What is not known stays left out." })
export class RecordGrantShareInputsInput extends KeyedInput {
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => String, { description: "Name of the set." }) @IsText(3, 120) name!: string;
  @Field(() => String, { description: "Where the numbers come from: publisher, document, date." }) @IsText(3, 300) sourceWords!: string;
  @Field(() => String, { nullable: true, description: "Web address of the source." }) @IsText(0, 300) sourceAddress?: string | null;
  @Field(() => CalendarDateScalar, { description: "The day on which member boards are counted." }) @IsDay() countedOn!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "The appropriation, US dollars." }) @IsAmount() appropriation?: Money | null;
  @Field(() => [GrantShareCenterInput], { description: "The inputs by RESC, each RESC at most once." })
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  centers!: GrantShareCenterInput[];
}
