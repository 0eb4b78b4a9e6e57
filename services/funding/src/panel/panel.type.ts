import type { RescCode } from "@resc/domain";
import { InstantScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { ProposalCoverType, ProposalFileType } from "../proposal/proposal.type.ts";
import { JudgeStateEnum } from "../shared/enums.ts";
import type { JudgeState } from "./judge.machine.ts";

@ObjectType({ description: "Whether somebody may judge, with the reason for it." })
export class JudgeEligibility {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Person, { nullable: true, description: "Its clearinghouse contact." }) person!: Person | null;
  @Field(() => Boolean, { description: "Whether this person may judge." }) eligible!: boolean;
  @Field(() => String, { description: "Why, or why not: a stated interest or a dated role." }) reason!: string;
  @Field(() => [RescCodeEnum], { description: "Competitors whose Executive Directors waived this person's look-back in writing." })
  waivedBy!: readonly RescCode[];
  @Field(() => [RescCodeEnum], { description: "Competitors whose waiver is still missing; empty where there is nothing to waive." })
  waiversMissing!: readonly RescCode[];
  @Field(() => Boolean, { description: "Whether the viewer can waive it now, as the Executive Director of a competitor." })
  canWaive!: boolean;
}

@ObjectType({ description: "One line of the rubric." })
export class RubricLineType {
  @Field(() => ID, { description: "Its key." }) key!: string;
  @Field(() => String, { description: "What is judged." }) label!: string;
  @Field(() => String, { description: "What to look for." }) description!: string;
  @Field(() => Int, { description: "Its weight in percent." }) weight!: number;
}

@ObjectType({ description: "A judge of an opportunity." })
export class Judge {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Person, { nullable: true, description: "The person." }) person!: Person | null;
  @Field(() => RescCodeEnum, { description: "Their RESC, which does not compete." }) resc!: RescCode;
  @Field(() => JudgeStateEnum, { description: "State." }) state!: JudgeState;
  @Field(() => String, { description: "Why this person is neutral." }) reason!: string;
  @Field(() => InstantScalar, { nullable: true, description: "When they attested." }) attestedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When they submitted their scores." }) submittedAt!: Date | null;
}

@ObjectType({ description: "The viewer's own score for one line of the rubric." })
export class OwnScore {
  @Field(() => ID, { description: "The line of the rubric." }) criterion!: string;
  @Field(() => Int, { nullable: true, description: "The step." }) value!: number | null;
  @Field(() => String, { nullable: true, description: "The comment." }) comment!: string | null;
}

@ObjectType({ description: "An opened submission as the panel reads it, with the viewer's own scores." })
export class OpenedSubmission {
  @Field(() => ID, { description: "Its id, under which it is taken away as one ZIP at /files/funding." }) id!: string;
  @Field(() => RescCodeEnum, { description: "The RESC that submitted it." }) resc!: RescCode;
  @Field(() => ProposalCoverType, { description: "The cover." }) cover!: ProposalCoverType;
  @Field(() => [ProposalFileType], { description: "The files." }) files!: ProposalFileType[];
  @Field(() => [OwnScore], { description: "The viewer's own scores; nobody else's." }) scores!: OwnScore[];
}

@ObjectType({ description: "The total of one competitor after the lock; struck scores are not in it." })
export class ScoreTotal {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "Judges whose scores count." }) judges!: number;
  @Field(() => Float, { nullable: true, description: "Mean of the judges' weighted sums: weight in percent times step." }) total!:
    | number
    | null;
}

@ObjectType({ description: "What one judge said about the own proposal, after the recommendation." })
export class ReceivedScore {
  @Field(() => ID, { description: "The line of the rubric." }) criterion!: string;
  @Field(() => Int, { nullable: true, description: "The step." }) value!: number | null;
  @Field(() => String, { nullable: true, description: "The comment." }) comment!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Which judge, by number; null with fewer than three judges, and then the order tells nothing.",
  })
  judge!: number | null;
}

@ObjectType({ description: "The panel of an opportunity." })
export class Panel {
  @Field(() => [RubricLineType], { description: "The rubric; it has one version from the opening on." }) rubric!: RubricLineType[];
  @Field(() => Int, { description: "Lowest step." }) lowest!: number;
  @Field(() => Int, { description: "Highest step." }) highest!: number;
  @Field(() => InstantScalar, { description: "By when scores are asked for." }) dueAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "The one instant of the opening." }) openedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "The one instant of the lock." }) lockedAt!: Date | null;
  @Field(() => Person, {
    nullable: true,
    description: "Who keeps it in the Coordinator's place, when the Coordinator is employed by a competitor.",
  })
  keeper!: Person | null;
  @Field(() => [Judge], { description: "The judges." }) judges!: Judge[];
}

@ObjectType({ description: "What came of an opportunity." })
export class Outcome {
  @Field(() => [RescCodeEnum], { nullable: true, description: "Whom the panel recommended." }) recommended!: RescCode[] | null;
  @Field(() => String, { nullable: true, description: "The recommendation in words." }) recommendation!: string | null;
  @Field(() => [RescCodeEnum], { nullable: true, description: "Whom the agency chose." }) decided!: RescCode[] | null;
  @Field(() => String, { nullable: true, description: "The decision in words." }) decision!: string | null;
  @Field(() => String, { nullable: true, description: "The day of the decision." }) decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why the agency differed from the recommendation." }) differsReason!: string | null;
  @Field(() => [RescCodeEnum], { description: "RESCs that filed with the agency and have its receipt." }) filed!: RescCode[];
  @Field(() => [RescCodeEnum], { description: "RESCs that agreed in writing to propose jointly." }) agreedToJoint!: RescCode[];
  @Field(() => [RescCodeEnum], { description: "RESCs that agreed in writing to external judges, where there is no neutral panel." })
  agreedToExternalJudges!: RescCode[];
}
