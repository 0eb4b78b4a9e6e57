import { CalendarDateScalar, connectionOf, enumOf, InstantScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type AgendaItemKind, agendaItemKinds } from "../agenda/agenda-item.entity.ts";
import { type MeetingState, meetingStates } from "./meeting.machine.ts";
import { type TermStanding, termStandings } from "./record-terms.ts";

/** States of a meeting as a GraphQL enum. */
export const MeetingStateEnum = enumOf("MeetingState", meetingStates, "Where a meeting stands (SM-7).");
/** How a term of a meeting's records stands, as a GraphQL enum. */
export const RecordTermStandingEnum = enumOf(
  "RecordTermStanding",
  termStandings,
  "How a term for the records of a meeting stands (CGS 1-225).",
  {
    OPEN: "It runs, and nothing is written yet.",
    PASSED: "It has passed, and nothing is written yet.",
    IN_TIME: "It was met in time.",
    LATE: "It was met after it had passed.",
  },
);
/** Kinds of items as a GraphQL enum. */
export const AgendaItemKindEnum = enumOf("AgendaItemKind", agendaItemKinds, "What an item of an agenda is.");

@ObjectType({ description: "What the viewer may do with a meeting now." })
export class MeetingCan {
  @Field(() => Boolean, { description: "Move it, or say another place." }) change!: boolean;
  @Field(() => Boolean, { description: "Arrange its agenda and add topics." }) arrange!: boolean;
  @Field(() => Boolean, { description: "Freeze its packet." }) freeze!: boolean;
  @Field(() => Boolean, { description: "Begin it on its day." }) begin!: boolean;
  @Field(() => Boolean, { description: "Write notes on its items." }) note!: boolean;
  @Field(() => Boolean, { description: "Put its votes in writing." }) writeVotes!: boolean;
  @Field(() => Boolean, { description: "Write its minutes." }) writeMinutes!: boolean;
  @Field(() => Boolean, { description: "Record that its minutes are approved." }) settleMinutes!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A meeting of the Executive Directors (A29), with its agenda and its packet." })
export class Meeting {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Number for people, such as M-3." }) ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "Where it takes place." }) place!: string;
  @Field(() => String, { nullable: true, description: "How to join from elsewhere." }) dialIn!: string | null;
  @Field(() => InstantScalar, { description: "When it begins." }) startsAt!: Date;
  @Field(() => Int, { description: "Planned length in minutes." }) minutesPlanned!: number;
  @Field(() => InstantScalar, {
    description: "When the clock freezes its packet: as many business days before as the Executive Directors agreed on, two by default.",
  })
  freezeAt!: Date;
  @Field(() => MeetingStateEnum, { description: "Where it stands." }) state!: MeetingState;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which it was held." }) heldOn!: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description:
      "By when its votes are in writing: 48 hours after it was held (CGS 1-225). Null where that clock was off when it was held, and before.",
  })
  votesDueAt!: Date | null;
  @Field(() => RecordTermStandingEnum, { nullable: true, description: "How the term for its votes stands; null where there is none." })
  votesTerm!: TermStanding | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "By when its minutes are written: seven days after it was held (CGS 1-225). Null where that clock was off, and before.",
  })
  minutesDueAt!: Date | null;
  @Field(() => RecordTermStandingEnum, {
    nullable: true,
    description: "How the term for its minutes stands, which is met when they are first written; null where there is none.",
  })
  minutesTerm!: TermStanding | null;
  @Field(() => String, { nullable: true, description: "Its minutes." }) minutes!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which the minutes were approved." }) minutesApprovedOn!:
    | string
    | null;
  number!: number;
  changes!: number;
}

@ObjectType({ description: "An item of the agenda." })
export class AgendaItem {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Version to send back with a note." }) version!: number;
  @Field(() => Int, { description: "Its place in the order, from 1." }) position!: number;
  @Field(() => AgendaItemKindEnum, { description: "What it is." }) kind!: AgendaItemKind;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => Int, { description: "Minutes planned for it." }) minutes!: number;
  @Field(() => String, { nullable: true, description: "Note written during the meeting." }) note!: string | null;
  @Field(() => Int, { nullable: true, description: "Number of the supplement that brought it after the freeze." }) supplement!:
    | number
    | null;
  meetingId!: string;
  concernId!: string | null;
  outcomeId!: string | null;
}

/** A page of meetings. */
export const MeetingConnection = connectionOf("Meeting", () => Meeting);
