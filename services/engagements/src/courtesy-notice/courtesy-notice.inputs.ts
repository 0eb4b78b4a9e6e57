import { InstantScalar, IsText, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { CapacityTopicEnum, CollaborationTopicEnum, NoticeChannelEnum } from "../shared/enums.ts";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "./courtesy-notice.words.ts";

@InputType({ description: "An act on a courtesy notice as last seen." })
export class CourtesyNoticeActInput extends KeyedInput {
  @Field(() => ID, { description: "The notice." }) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "A notice to be given in the platform; type and length come from the engagement." })
export class GiveCourtesyNoticeInput extends CourtesyNoticeActInput {
  @Field(() => ID, { nullable: true, description: "Another administrator whom the home RESC has named." }) recipientPersonId?:
    | string
    | null;
  @Field(() => CollaborationTopicEnum, { nullable: true, description: "Third topic; none discussed when left out." })
  collaboration?: CollaborationTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) collaborationWords?: string | null;
  @Field(() => CapacityTopicEnum, { nullable: true, description: "Fourth topic; none discussed when left out." })
  capacityBuilding?: CapacityTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) @IsText(0, 1000) capacityWords?: string | null;
  @Field(() => String, { nullable: true, description: "A personal word." }) @IsText(0, 2000) message?: string | null;
  @Field(() => String, { nullable: true, description: "Why it comes late, when it does." }) @IsText(0, 500) lateReason?: string | null;
}

@InputType({ description: "A conversation that took place, recorded as the notice. A topic left out shows as incomplete." })
export class RecordCourtesyNoticeInput extends GiveCourtesyNoticeInput {
  @Field(() => NoticeChannelEnum, { description: "How it was said." }) channel!: NoticeChannel;
  @Field(() => InstantScalar, { nullable: true, description: "When it was said." }) spokenAt?: string | null;
  @Field(() => String, { nullable: true, description: "With whom." }) @IsText(0, 120) spokeWith?: string | null;
}

@InputType({ description: '"Call me".' })
export class AskForCallInput extends CourtesyNoticeActInput {
  @Field(() => String, { nullable: true, description: "A word with it." }) @IsText(0, 500) words?: string | null;
}

@InputType({ description: "What came of the conversation." })
export class RecordConversationInput extends CourtesyNoticeActInput {
  @Field(() => CollaborationTopicEnum, { description: "Collaboration." }) collaboration!: CollaborationTopic;
  @Field(() => CapacityTopicEnum, { description: "Capacity building." }) capacityBuilding!: CapacityTopic;
  @Field(() => String, { nullable: true, description: "In words." }) @IsText(0, 2000) words?: string | null;
}

@InputType({ description: "A concern, or how a recorded call is remembered." })
export class NoticeTextInput extends CourtesyNoticeActInput {
  @Field(() => String, { description: "The text." }) @IsText(3, 2000) text!: string;
}

@InputType({ description: "Why no notice was ever given." })
export class CloseNeverGivenInput extends CourtesyNoticeActInput {
  @Field(() => String, { description: "The reason; the Executive Directors see it." }) @IsText(3, 500) reason!: string;
}
