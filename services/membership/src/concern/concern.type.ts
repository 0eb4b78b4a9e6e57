import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type ConcernState, concernStates, type OutcomeKind, outcomeKinds } from "./concern.machine.ts";

/** States of a concern as a GraphQL enum. */
export const ConcernStateEnum = enumOf("ConcernState", concernStates, "Where a concern stands (SM-7). None of the states is a refusal.");
/** Outcomes as a GraphQL enum. */
export const OutcomeKindEnum = enumOf("ConcernOutcomeKind", outcomeKinds, "What the discussion of a concern ended in.");

@ObjectType({ description: "What the viewer may do with a concern now." })
export class ConcernCan {
  @Field(() => Boolean, { description: "Take it back." }) withdraw!: boolean;
  @Field(() => Boolean, { description: "Raise it again with new facts." }) reopen!: boolean;
  @Field(() => Boolean, { description: "Place it on the agenda." }) place!: boolean;
  @Field(() => Boolean, { description: "Make it one item with another." }) merge!: boolean;
  @Field(() => Boolean, { description: "Note that it was discussed." }) discuss!: boolean;
  @Field(() => Boolean, { description: "Record what the directors came to." }) decide!: boolean;
  @Field(() => Boolean, { description: "Close it." }) close!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: "A concern of a director about effective service (A48). It is placed on the monthly agenda and cannot be refused.",
})
export class Concern {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Number for people, such as CN-3." }) ref!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => String, { description: "The concern, in the words of who raised it." }) text!: string;
  @Field(() => String, { description: "Area of service." }) area!: string;
  @Field(() => [String], { description: "Pages of the platform that show what is meant." }) links!: string[];
  @Field(() => RescCodeEnum, { description: "The RESC for which it was raised." }) raisedFor!: RescCode;
  @Field(() => InstantScalar, { description: "When it was raised." }) raisedAt!: Date;
  @Field(() => ConcernStateEnum, { description: "Where it stands." }) state!: ConcernState;
  @Field(() => Boolean, { description: "Whether its raiser prefers the next meeting to a supplement." }) prefersNext!: boolean;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day of the meeting at which it stands." }) placedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was taken back." }) withdrawReason!: string | null;
  @Field(() => String, { nullable: true, description: "What is new, when it was raised again." }) newFacts!: string | null;
  @Field(() => String, { nullable: true, description: "The Coordinator's note on the discussion." }) note!: string | null;
  number!: number;
  raisedById!: string;
  noticeId!: string | null;
  meetingId!: string | null;
  groupId!: string | null;
  mergedIntoId!: string | null;
  mine!: boolean;
}

@ObjectType({ description: "What the directors came to about a concern." })
export class ConcernOutcome {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Version to send back when it is done." }) version!: number;
  @Field(() => OutcomeKindEnum, { description: "What it is." }) kind!: OutcomeKind;
  @Field(() => String, { nullable: true, description: "In words." }) words!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day by which an action is done." }) dueOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which it was done." }) doneOn!: string | null;
  @Field(() => String, { nullable: true, description: "A word about how it was done." }) doneNote!: string | null;
  @Field(() => Boolean, { description: "Whether its day has passed and it is open." }) overdue!: boolean;
  @Field(() => InstantScalar, { description: "When it was decided." }) decidedAt!: Date;
  @Field(() => Boolean, { description: "Whether the viewer may record that it is done." }) canFinish!: boolean;
  concernId!: string;
  ownerPersonId!: string | null;
}

/** A page of concerns. */
export const ConcernConnection = connectionOf("Concern", () => Concern);
