import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, InstantScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { CapacityTopicEnum, CollaborationTopicEnum, NoticeChannelEnum, NoticeFlagEnum, NoticeStateEnum } from "../shared/enums.ts";
import type { NoticeFlag, NoticeState } from "./courtesy-notice.machine.ts";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "./courtesy-notice.words.ts";

@ObjectType({ description: "The home RESC asks to be called." })
export class CallMe {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "Who asks." }) byName!: string;
  @Field(() => String, { nullable: true, description: "In their words." }) words!: string | null;
  @Field(() => String, { nullable: true, description: "Number to call." }) phone!: string | null;
}

@ObjectType({ description: "What came of the conversation." })
export class Conversation {
  @Field(() => InstantScalar, { description: "When it was recorded." }) at!: Date;
  @Field(() => String, { description: "By whom." }) byName!: string;
  @Field(() => CollaborationTopicEnum, { description: "Collaboration." }) collaboration!: CollaborationTopic;
  @Field(() => CapacityTopicEnum, { description: "Capacity building." }) capacityBuilding!: CapacityTopic;
  @Field(() => String, { nullable: true, description: "In words." }) words!: string | null;
}

@ObjectType({ description: "A concern of the home RESC. The work goes on." })
export class NoticeConcern {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "By whom." }) byName!: string;
  @Field(() => String, { description: "The concern." }) text!: string;
}

@ObjectType({ description: "A change of which the home RESC was told." })
export class NoticeAmendment {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "The difference, and nothing more." }) difference!: string;
}

@ObjectType({ description: "Where a mail about a notice stands." })
export class MailReceipt {
  @Field(() => String, { description: "To whom." }) to!: string;
  @Field(() => String, { description: "What for." }) kind!: string;
  @Field(() => String, { description: "PENDING, SENT or FAILED." }) state!: string;
  @Field(() => InstantScalar, { nullable: true, description: "Since when." }) at!: Date | null;
}

@ObjectType({ description: "What the viewer may do with a notice now, by right and by state. Nothing here lets anybody stop the work." })
export class CourtesyNoticeCan {
  @Field(() => Boolean, { description: "Give it in the platform." }) give!: boolean;
  @Field(() => Boolean, { description: "Record a call or another conversation." }) recordCall!: boolean;
  @Field(() => Boolean, { description: "Take it back while nothing is sent." }) undo!: boolean;
  @Field(() => Boolean, { description: "Acknowledge it." }) acknowledge!: boolean;
  @Field(() => Boolean, { description: "Ask for a call." }) callMe!: boolean;
  @Field(() => Boolean, { description: "Record the conversation." }) recordConversation!: boolean;
  @Field(() => Boolean, { description: "Raise a concern." }) raiseConcern!: boolean;
  @Field(() => Boolean, { description: "Say that a recorded call is remembered differently." }) rememberDifferently!: boolean;
  @Field(() => Boolean, { description: "Close it as never given." }) closeNeverGiven!: boolean;
  @Field(() => Boolean, { description: "Send a reminder now." }) nudge!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: "A courtesy notice to one home RESC (SM-2, A37), seen by the parties, the Coordinator and the Executive Directors.",
})
export class CourtesyNotice {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people." }) ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => NoticeStateEnum, { description: "State." }) state!: NoticeState;
  @Field(() => [NoticeFlagEnum], { description: "What stands beside the state." }) flags!: NoticeFlag[];
  @Field(() => String, { description: "The customer's name." }) customerName!: string;
  @Field(() => String, { description: "The service in words." }) service!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) startsOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: "Length in days." }) days!: number | null;
  @Field(() => InstantScalar, { description: "When it is due (D-02; the Accord names no number of days)." }) dueAt!: Date;
  @Field(() => String, { description: "TARGET: the Alliance target; BEFORE_START: the start of the work." }) dueRule!: string;
  @Field(() => InstantScalar, { nullable: true, description: "When it was given." }) givenAt!: Date | null;
  @Field(() => NoticeChannelEnum, { nullable: true, description: "How it was given." }) channel!: NoticeChannel | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was said, for a recorded conversation." }) spokenAt!: Date | null;
  @Field(() => String, { nullable: true, description: "With whom." }) spokeWith!: string | null;
  @Field(() => String, { nullable: true, description: "First topic: the type of service." }) typeOfService!: string | null;
  @Field(() => String, { nullable: true, description: "Second topic: the length of the commitment." }) lengthOfCommitment!: string | null;
  @Field(() => CollaborationTopicEnum, { nullable: true, description: "Third topic: possible collaboration." })
  collaboration!: CollaborationTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) collaborationWords!: string | null;
  @Field(() => CapacityTopicEnum, { nullable: true, description: "Fourth topic: capacity building." })
  capacityBuilding!: CapacityTopic | null;
  @Field(() => String, { nullable: true, description: "The same in words." }) capacityWords!: string | null;
  @Field(() => String, { nullable: true, description: "A personal word." }) message!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Until when it can be taken back." }) undoUntil!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was acknowledged." }) acknowledgedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "By whom." }) acknowledgedByName!: string | null;
  @Field(() => String, { nullable: true, description: "How the home RESC remembers a recorded call, when differently." })
  remembersDifferently!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was given late." }) lateReason!: string | null;
  @Field(() => String, { nullable: true, description: "Why it follows later." }) toFollowReason!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was never given." }) neverGivenReason!: string | null;
  providerCode!: RescCode;
  hostCode!: RescCode;
  categoryCode!: string;
  districtId!: string | null;
  engagementId!: string;
  recipientPersonId!: string | null;
  givenById!: string | null;
  openedById!: string | null;
  callMeAt!: Date | null;
  callMeName!: string | null;
  callMeWords!: string | null;
  callMePhone!: string | null;
  conversationAt!: Date | null;
  conversationByName!: string | null;
  conversationCollaboration!: CollaborationTopic | null;
  conversationCapacity!: CapacityTopic | null;
  conversationWords!: string | null;
}

/** A page of notices. */
export const CourtesyNoticeConnection = connectionOf("CourtesyNotice", () => CourtesyNotice);
