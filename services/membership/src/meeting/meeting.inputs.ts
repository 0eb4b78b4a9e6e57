import { InstantScalar, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A meeting of the Executive Directors." })
export class PlanMeetingInput extends KeyedInput {
  @Field(() => String, { description: "Title, 2 to 120 characters." })
  @IsText(2, 120)
  title!: string;
  @Field(() => InstantScalar, { description: "When it begins." })
  startsAt!: string;
  @Field(() => Int, { description: "Planned length in minutes, 15 to 600." })
  @IsWhole(15, 600)
  minutesPlanned!: number;
  @Field(() => String, { description: "Where it takes place, 2 to 200 characters." })
  @IsText(2, 200)
  place!: string;
  @Field(() => String, { nullable: true, description: "How to join from elsewhere, at most 300 characters." })
  @IsText(0, 300)
  dialIn?: string | null;
}

@InputType({ description: "A meeting with another time or place." })
export class ChangeMeetingInput extends PlanMeetingInput {
  @Field(() => ID, { description: "The meeting." })
  id!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType({ description: "An act on a meeting that needs no words." })
export class MeetingActInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." })
  id!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType({ description: "The minutes of a meeting." })
export class WriteMinutesInput extends MeetingActInput {
  @Field(() => String, { description: "The minutes, 2 to 20000 characters." })
  @IsText(2, 20_000)
  minutes!: string;
}

@InputType({ description: "The votes of a meeting in writing." })
export class WriteVotesInput extends MeetingActInput {
  @Field(() => String, { description: "On what was voted, and who voted how; 2 to 20000 characters." })
  @IsText(2, 20_000)
  votes!: string;
}

@InputType({ description: "A topic of the Coordinator's for the agenda." })
export class AddAgendaTopicInput extends MeetingActInput {
  @Field(() => String, { description: "Title, 2 to 200 characters." })
  @IsText(2, 200)
  title!: string;
  @Field(() => Int, { description: "Minutes planned for it, 0 to 240." })
  @IsWhole(0, 240)
  minutes!: number;
}

@InputType({ description: "An item in its place, with its minutes." })
export class AgendaPlaceInput {
  @Field(() => ID, { description: "The item." })
  @IsText(1, 100)
  id!: string;
  @Field(() => Int, { description: "Minutes planned for it, 0 to 240." })
  @IsWhole(0, 240)
  minutes!: number;
}

@InputType({ description: "The agenda in its order." })
export class ArrangeAgendaInput extends MeetingActInput {
  @Field(() => [AgendaPlaceInput], { description: "All items in order; the two lists stay first." })
  @ArrayMinSize(2, { message: "Send all items of the agenda." })
  @ArrayMaxSize(200, { message: "Send at most 200 items." })
  @ValidateNested({ each: true })
  items!: AgendaPlaceInput[];
}

@InputType({ description: "A topic that leaves the agenda." })
export class RemoveAgendaTopicInput extends MeetingActInput {
  @Field(() => ID, { description: "The item." })
  itemId!: string;
}

@InputType({ description: "A note on an item, written during the meeting." })
export class WriteAgendaNoteInput extends KeyedInput {
  @Field(() => ID, { description: "The item." })
  id!: string;
  @Field(() => Int, { description: "The version of the item that was read." })
  version!: number;
  @Field(() => String, { nullable: true, description: "The note, at most 4000 characters; empty takes it away." })
  @IsText(0, 4000)
  note?: string | null;
}
