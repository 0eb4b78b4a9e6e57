import type { RescCode } from "@resc/domain";
import { connectionOf, InstantScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";
import { IntentionActEnum, IntentionStateEnum } from "../shared/enums.ts";
import type { IntentionAct, IntentionState } from "./intention.machine.ts";

@ObjectType({ description: "One thing that a RESC said." })
export class IntentionEntry {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => IntentionStateEnum, { description: "What it said." }) state!: IntentionState;
  @Field(() => String, { nullable: true, description: "In its own words." }) words!: string | null;
  @Field(() => Person, { nullable: true, description: "Who spoke for it." }) person!: Person | null;
  @Field(() => Boolean, { description: "The Executive Director stood in." }) standsIn!: boolean;
}

@ObjectType({ description: "Something the own RESC can say now, and what saying it means, exactly." })
export class PossibleIntention {
  @Field(() => IntentionActEnum, { description: "What it would say." }) act!: IntentionAct;
  @Field(() => String, { description: "What becomes true." }) consequence!: string;
}

@ObjectType({ description: "Where one RESC stands on an opportunity." })
export class Intention {
  opportunityId!: string;
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => IntentionStateEnum, { description: "What it said last; silence stays not stated." }) state!: IntentionState;
  @Field(() => InstantScalar, { nullable: true, description: "When it said it." }) statedAt!: Date | null;
  @Field(() => Person, { nullable: true, description: "Who spoke for it." }) statedBy!: Person | null;
  @Field(() => Boolean, { description: "The Executive Director stood in." }) standsIn!: boolean;
  @Field(() => Boolean, { description: "Whether a member of it may judge, by what was stated." }) mayJudge!: boolean;
  @Field(() => String, { description: "Why it may or may not judge." }) judgingReason!: string;
  @Field(() => [IntentionEntry], { description: "Everything it said, oldest first." }) entries!: IntentionEntry[];
  @Field(() => [PossibleIntention], { description: "What the viewer can say for it now; empty for other RESCs." })
  possible!: PossibleIntention[];
}

/** A page of intentions. */
export const IntentionConnection = connectionOf("Intention", () => Intention);
