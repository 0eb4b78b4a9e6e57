import type { DeadlinePrecision, RescCode } from "@resc/domain";
import { connectionOf, InstantScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DeadlinePrecisionEnum, FunderKindEnum, IntentionActEnum, IntentionStateEnum } from "../shared/enums.ts";
import type { IntentionAct, IntentionState } from "./intention.machine.ts";

@ObjectType({ description: "What one RESC has said about an initiative outside the platform." })
export class InitiativeIntention {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => IntentionStateEnum, { description: "What it said last." }) state!: IntentionState;
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { nullable: true, description: "In its own words." }) words!: string | null;
}

@ObjectType({ description: "Another initiative that may be the same money; a hint from stated facts, never a finding." })
export class InitiativeOverlap {
  @Field(() => String, { description: "Reference of the other." }) ref!: string;
  @Field(() => String, { description: "Title of the other." }) title!: string;
  @Field(() => RescCodeEnum, { description: "Who recorded the other." }) resc!: RescCode;
  @Field(() => String, { description: "The stated fact that says so." }) reason!: string;
}

@ObjectType("OutsideInitiative", {
  description: "An initiative outside the platform: a federal or foundation grant, or a district's request for bids.",
})
export class OutsideInitiativeType {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference for people, such as F-1." }) ref!: string;
  @Field(() => Int, { description: "Version." }) version!: number;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => FunderKindEnum, { description: "Kind of funder." }) funderKind!: string;
  @Field(() => String, { description: "Funder." }) funder!: string;
  @Field(() => String, { nullable: true, description: "Program or assistance listing number." }) programNumber!: string | null;
  @Field(() => String, { nullable: true, description: "What it is for." }) summary!: string | null;
  @Field(() => String, { nullable: true, description: "Period, in words." }) periodWords!: string | null;
  @Field(() => String, { description: "The closing in the funder's words." }) closesWords!: string;
  @Field(() => DeadlinePrecisionEnum, { description: "How precisely it was published." }) closesPrecision!: DeadlinePrecision;
  @Field(() => InstantScalar, { nullable: true, description: "Our reading of the closing, Eastern." }) closesAt!: Date | null;
  @Field(() => RescCodeEnum, { description: "Who recorded it." }) recordedByResc!: RescCode;
  @Field(() => Person, { nullable: true, description: "Which person." }) recordedBy!: Person | null;
  @Field(() => InstantScalar, { description: "When." }) recordedAt!: Date;
  @Field(() => [InitiativeIntention], { description: "What RESCs have said; those that are silent are left out." })
  intentions!: InitiativeIntention[];
  @Field(() => [InitiativeOverlap], { description: "Others that may be the same money, by stated facts." }) overlaps!: InitiativeOverlap[];
  @Field(() => [IntentionActEnum], { description: "What the viewer can say for the own RESC now." }) possible!: IntentionAct[];
}

/** A page of initiatives outside the platform. */
export const OutsideInitiativeConnection = connectionOf("OutsideInitiative", () => OutsideInitiativeType);
