import { CalendarDateScalar, enumOf, InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { MeetingState } from "../meeting/meeting.machine.ts";
import { MeetingStateEnum } from "../meeting/meeting.type.ts";

/** What stands on the agenda of a group. */
export const groupItemKinds = ["SHARING_EXPERTISE", "TOPIC"] as const;
/** A kind of item. */
export type GroupItemKind = (typeof groupItemKinds)[number];
/** Kinds of items as a GraphQL enum. */
export const GroupItemKindEnum = enumOf("GroupItemKind", groupItemKinds, "What an item of a group's agenda is.", {
  SHARING_EXPERTISE: "Time for sharing professional knowledge and expertise; it opens every meeting (Accord, guideline 3).",
  TOPIC: "A topic that a member brings.",
});

@ObjectType({ description: "What the viewer may do with a meeting of a group now." })
export class GroupMeetingCan {
  @Field(() => Boolean, { description: "Add topics." }) addTopic!: boolean;
  @Field(() => Boolean, { description: "Send the agenda to the members." }) sendAgenda!: boolean;
  @Field(() => Boolean, { description: "Begin it on its day." }) begin!: boolean;
  @Field(() => Boolean, { description: "Write notes and minutes." }) write!: boolean;
  @Field(() => Boolean, { description: "Record that its minutes are approved." }) settle!: boolean;
}

@ObjectType({ description: "An item of a group's agenda." })
export class GroupItem {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Place in the order, from 1." }) position!: number;
  @Field(() => GroupItemKindEnum, { description: "What it is." }) kind!: GroupItemKind;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => Int, { description: "Minutes planned." }) minutes!: number;
  @Field(() => String, { nullable: true, description: "Note written at the meeting." }) note!: string | null;
  @Field(() => Int, { description: "Version to send back with a note." }) version!: number;
  broughtById!: string | null;
}

@ObjectType({ description: "A meeting of a role-alike group." })
export class GroupMeeting {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Number for people, such as GM-4." }) ref!: string;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "Where it takes place." }) place!: string;
  @Field(() => String, { nullable: true, description: "How to join from elsewhere." }) dialIn!: string | null;
  @Field(() => InstantScalar, { description: "When it begins." }) startsAt!: Date;
  @Field(() => Int, { description: "Planned length in minutes." }) minutesPlanned!: number;
  @Field(() => MeetingStateEnum, { description: "Where it stands. PACKET_OPEN: its agenda is open; PACKET_FROZEN: its agenda was sent." })
  state!: MeetingState;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which it was held." }) heldOn!: string | null;
  @Field(() => String, { nullable: true, description: "Its minutes." }) minutes!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which the minutes were approved." }) minutesApprovedOn!:
    | string
    | null;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  groupId!: string;
  changes!: number;
}
