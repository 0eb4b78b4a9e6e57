import type { Money } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsText, IsWhole, KeyedInput, MoneyScalar } from "@resc/subgraph";
import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { Outcome } from "./priority.machine.ts";
import { OutcomeEnum } from "./priority.type.ts";

@InputType({ description: "A legislative session that is opened." })
export class OpenLegislativeSessionInput extends KeyedInput {
  @Field(() => Int, { description: "Year of the session." }) @IsWhole(2000, 2099) year!: number;
  @Field(() => Int, { nullable: true, description: "The session whose asks and sentences it begins with; left out = it begins empty." })
  @IsWhole(2000, 2099)
  from?: number | null;
}

@InputType({ description: "The priorities of a session, as they were seen." })
export class LegislativeSessionInput extends KeyedInput {
  @Field(() => Int, { description: "Year of the session." }) @IsWhole(2000, 2099) year!: number;
  @Field(() => Int, { description: "Their version." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "An ask." })
export class AskInput {
  @Field(() => String, { description: "What it is about: a word in lower case, such as magnet or early_childhood." })
  @IsText(3, 40)
  area!: string;
  @Field(() => String, { description: "What the ask rests on, in one line." }) @IsText(3, 160) finding!: string;
  @Field(() => String, { description: "The ask." }) @IsText(3, 500) ask!: string;
  @Field(() => String, { nullable: true, description: "What it would take." }) @IsText(0, 500) needs?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "The amount asked for, US dollars." }) @IsAmount() amountUsd?: Money | null;
  @Field(() => String, { nullable: true, description: "The increase asked for, percent." }) @IsText(0, 6) percent?: string | null;
  @Field(() => String, { nullable: true, description: "What the amount is for, such as usd per year." }) @IsText(0, 40) unit?:
    | string
    | null;
}

@InputType({ description: "An ask for the draft of a session." })
export class AddPriorityInput extends KeyedInput {
  @Field(() => Int, { description: "Year of the session." }) @IsWhole(2000, 2099) year!: number;
  @Field(() => AskInput, { description: "The ask." }) @ValidateNested() ask!: AskInput;
}

@InputType({ description: "A priority as it was seen." })
export class PriorityInput extends KeyedInput {
  @Field(() => ID, { description: "The priority." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Its version." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "An ask as it is now written." })
export class ChangePriorityInput extends PriorityInput {
  @Field(() => AskInput, { description: "The ask." }) @ValidateNested() ask!: AskInput;
  @Field(() => String, { nullable: true, description: "Why it changes; needed when it came from the session before." })
  @IsText(0, 500)
  reason?: string | null;
}

@InputType({ description: "A priority, and why it is dropped." })
export class DropPriorityInput extends PriorityInput {
  @Field(() => String, { description: "The reason." }) @IsText(3, 500) reason!: string;
}

@InputType({ description: "What became of an ask." })
export class RecordPriorityOutcomeInput extends PriorityInput {
  @Field(() => OutcomeEnum, { description: "The outcome." }) outcome!: Outcome;
  @Field(() => String, { description: "The outcome in words: the act, the amount." }) @IsText(3, 500) note!: string;
  @Field(() => CalendarDateScalar, { description: "The day on which it became known." }) @IsDay() on!: string;
}
