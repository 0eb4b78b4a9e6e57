import type { RescCode } from "@resc/domain";
import { connectionOf, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { answers, type PositionAnswer } from "./adoption-rule.ts";
import { type PositionState, positionStates, type PositionTrigger, positionTriggers } from "./common-position.machine.ts";

/** States of a version. */
export const PositionStateEnum = enumOf("PositionState", positionStates, "State of one version of a common position (Accord, A21).", {
  PROPOSED: "Proposed by an Executive Director.",
  DRAFTING: "Being written.",
  OUT_FOR_COMMITMENT: "Its text is fixed, and the six Executive Directors answer.",
  ADOPTED: "All six committed to it; not released yet.",
  NOT_ADOPTED: "Not all six committed to it.",
  IN_FORCE: "A position of the Alliance, and public.",
  RETIRED: "Was in force, and ended with a reason.",
  SUPERSEDED: "Was in force; the next version or another position took its place.",
});

/** What made a position needed. */
export const PositionTriggerEnum = enumOf("PositionTrigger", positionTriggers, "What makes a common position needed (Accord, A21).", {
  UNUSUAL_CIRCUMSTANCE: "An unusual circumstance.",
  DANGER: "A danger.",
  CHALLENGE: "A challenge.",
});

/** Answers to a version. */
export const PositionAnswerEnum = enumOf("PositionAnswer", answers, "What a RESC answers to the text of a position.", {
  COMMIT: "It commits itself to adhere to it.",
  OBJECT: "It objects, with its words.",
  ABSTAIN: "It does neither.",
});

/** Which positions a list shows. */
export const positionStages = ["IN_FORCE", "IN_WORK", "ENDED"] as const;

/** A stage. */
export type PositionStage = (typeof positionStages)[number];

/** Stages of a position as a list narrows by them. */
export const PositionStageEnum = enumOf("PositionStage", positionStages, "Which common positions.", {
  IN_FORCE: "With a version in force.",
  IN_WORK: "With a version that is proposed, drafted, answered or waiting for its release.",
  ENDED: "With neither: not adopted, retired or superseded.",
});

@ObjectType({ description: "What one of the six answered to a version, or that it has not answered." })
export class PositionCommitment {
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => PositionAnswerEnum, { nullable: true, description: "Its answer; null = not stated." }) answer!: PositionAnswer | null;
  @Field(() => String, { nullable: true, description: "Its words." }) words!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it answered." }) answeredAt!: Date | null;
  personId!: string | null;
}

@ObjectType({ description: "That a member no longer adheres to a version in force. It stays in force." })
export class PositionDeparture {
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => String, { description: "Its reason." }) reason!: string;
  @Field(() => InstantScalar, { description: "When its Executive Director recorded it." }) recordedAt!: Date;
  personId!: string;
}

@ObjectType({ description: "One version of a common position." })
export class PositionVersion {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Number of the version, from 1." }) number!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "The text." }) text!: string;
  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the text in UTF-8, hexadecimal; null until it is out for commitment, fixed from then on.",
  })
  hash!: string | null;
  @Field(() => PositionStateEnum, { description: "State." }) state!: PositionState;
  @Field(() => InstantScalar, { nullable: true, description: "When it was adopted, or not." }) decidedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it is, or was, released." }) releaseAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "Since when it is, or was, in force." }) inForceSince!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it ended." }) endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Why it ended." }) endReason!: string | null;
  @Field(() => String, { nullable: true, description: "Reference of the other position that took its place." }) supersededByRef!:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: "What happened, or why it amends the version before; null for who may not read drafts.",
  })
  why!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Until when the six answer; null before, and for who may not read drafts." })
  answerBy!: Date | null;
  @Field(() => Int, { description: "Version of the row, for changes." }) version!: number;
  begunBy!: string | null;
  positionId!: string;
}

@ObjectType({ description: "What the viewer may do with a position now." })
export class PositionCan {
  @Field(() => Boolean, { description: "Write its draft." }) draft!: boolean;
  @Field(() => Boolean, { description: "Call the six for commitment." }) call!: boolean;
  @Field(() => Boolean, { description: "Answer for the own RESC." }) answer!: boolean;
  @Field(() => Boolean, { description: "Release what is adopted." }) release!: boolean;
  @Field(() => Boolean, { description: "Begin its next version." }) amend!: boolean;
  @Field(() => Boolean, { description: "Record the departure of the own RESC." }) depart!: boolean;
  @Field(() => Boolean, { description: "Retire it, or let another position take its place." }) retire!: boolean;
}

@ObjectType({ description: "A common position of the Alliance (Accord, A21), by version." })
export class Position {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference, such as CP-3." }) ref!: string;
  @Field(() => PositionTriggerEnum, { description: "What made it needed." }) trigger!: PositionTrigger;
  number!: number;
}

@ObjectType({ description: "A position of the Alliance in force: all six members have committed to this text. Public." })
export class PositionInForce {
  @Field(() => String, { description: "Reference, such as CP-3." }) ref!: string;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "The text." }) text!: string;
  @Field(() => Int, { description: "Number of the version, from 1." }) version!: number;
  @Field(() => String, { description: "SHA-256 of the text in UTF-8, hexadecimal." }) hash!: string;
  @Field(() => InstantScalar, { description: "Since when this version is in force." }) inForceSince!: Date;
  number!: number;
}

/** A page of positions. */
export const PositionConnection = connectionOf("Position", () => Position);
/** A page of positions in force. */
export const PositionInForceConnection = connectionOf("PositionInForce", () => PositionInForce);
