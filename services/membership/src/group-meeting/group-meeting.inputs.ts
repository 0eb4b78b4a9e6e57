import { IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { PlanMeetingInput } from "../meeting/meeting.inputs.ts";

@InputType({ description: "A meeting of a role-alike group." })
export class PlanGroupMeetingInput extends PlanMeetingInput {
  @Field(() => ID, { description: "The group." }) @IsText(1, 100) groupId!: string;
}

@InputType({ description: "An act on a meeting of a group that needs no words." })
export class GroupMeetingActInput extends KeyedInput {
  @Field(() => ID, { description: "The meeting." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "The version that was read." }) @IsWhole(1, 1_000_000) version!: number;
}

@InputType({ description: "A topic for the agenda of a group." })
export class AddGroupTopicInput extends GroupMeetingActInput {
  @Field(() => String, { description: "Title, 2 to 200 characters." }) @IsText(2, 200) title!: string;
  @Field(() => Int, { description: "Minutes planned, 0 to 240." }) @IsWhole(0, 240) minutes!: number;
}

@InputType({ description: "The minutes of a meeting of a group." })
export class WriteGroupMinutesInput extends GroupMeetingActInput {
  @Field(() => String, { description: "The minutes, 2 to 20000 characters." }) @IsText(2, 20_000) minutes!: string;
}

@InputType({ description: "A note on an item of a group's agenda." })
export class WriteGroupNoteInput extends KeyedInput {
  @Field(() => ID, { description: "The item." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "The version of the item that was read." }) @IsWhole(1, 1_000_000) version!: number;
  @Field(() => String, { nullable: true, description: "The note, at most 4000 characters; empty takes it away." }) @IsText(0, 4000) note?:
    | string
    | null;
}
