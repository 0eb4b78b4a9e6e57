import { CalendarDateScalar, IsDay, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { HearingPointKindEnum } from "./hearing.type.ts";

@InputType({ description: "A hearing." })
export class HearingFactsInput {
  @Field(() => Int, { description: "Year of the legislative session." }) @IsWhole(2000, 2099) sessionYear!: number;
  @Field(() => CalendarDateScalar, { description: "The day." }) @IsDay() heldOn!: string;
  @Field(() => String, { description: "The committee." }) @IsText(3, 120) committee!: string;
  @Field(() => String, { description: "Bill numbers such as HB 5003, with commas between them; empty for none." })
  @IsText(0, 200)
  bills!: string;
  @Field(() => String, { description: "What it is about." }) @IsText(3, 300) subject!: string;
  @Field(() => String, { description: "Who speaks for the Alliance." }) @IsText(3, 300) speakers!: string;
  @Field(() => String, { nullable: true, description: "The brief that is used." }) @IsText(0, 200) briefUsed?: string | null;
}

@InputType({ description: "A hearing that is recorded." })
export class RecordHearingInput extends KeyedInput {
  @Field(() => HearingFactsInput, { description: "The hearing." }) @ValidateNested() hearing!: HearingFactsInput;
}

@InputType({ description: "A hearing as it is now written." })
export class ChangeHearingInput extends KeyedInput {
  @Field(() => ID, { description: "The hearing." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
  @Field(() => HearingFactsInput, { description: "The hearing." }) @ValidateNested() hearing!: HearingFactsInput;
}

@InputType({ description: "Something that was asked or promised at a hearing." })
export class AddHearingPointInput extends KeyedInput {
  @Field(() => ID, { description: "The hearing." }) @IsText(1, 100) hearingId!: string;
  @Field(() => HearingPointKindEnum, { description: "Asked or promised." }) kind!: "ASKED" | "PROMISED";
  @Field(() => String, { description: "What." }) @IsText(3, 500) what!: string;
  @Field(() => String, { description: "By whom." }) @IsText(2, 200) byWhom!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day on which it is followed up; needed for a promise." })
  @IsDay()
  followUpOn?: string | null;
}

@InputType({ description: "What became of something that was asked or promised." })
export class RecordHearingOutcomeInput extends KeyedInput {
  @Field(() => ID, { description: "What was asked or promised." }) @IsText(1, 100) pointId!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
  @Field(() => String, { description: "The outcome." }) @IsText(3, 500) outcome!: string;
}
