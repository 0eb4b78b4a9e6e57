import type { Money } from "@resc/domain";
import { CalendarDateScalar, enumOf, MoneyScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type Handling, handlings, type Outcome, outcomes, priorityStates, type PriorityState } from "./priority.machine.ts";

/** States of a priority. */
export const PriorityStateEnum = enumOf("PriorityState", priorityStates, "State of a legislative priority.", {
  DRAFT: "Being written.",
  ADOPTED: "Adopted by the six Executive Directors.",
  PUBLISHED: "Published.",
  ENACTED: "Became law.",
  PARTLY: "Became law in part.",
  NOT: "Did not become law.",
  CARRIED: "Carried to a later session.",
});
/** Outcomes of a priority. */
export const OutcomeEnum = enumOf("PriorityOutcome", outcomes, "What became of an ask.", {
  ENACTED: "Became law.",
  PARTLY: "Became law in part.",
  NOT: "Did not become law.",
  CARRIED: "Carried to a later session.",
});
/** How an ask came into its session. */
export const HandlingEnum = enumOf("PriorityHandling", handlings, "How an ask came into its session.", {
  NEW: "New in this year's priorities.",
  CARRIED: "As in the priorities before.",
  CHANGED: "Changed from the session before, with the reason.",
  DROPPED: "Not asked any more, with the reason.",
});

@ObjectType({ description: "How many sentences of an ask stand how." })
export class ClaimCounts {
  @Field(() => Int, { description: "Supported by their figures." }) bound!: number;
  @Field(() => Int, { description: "Whose data changed." }) stale!: number;
  @Field(() => Int, { description: "About which sources differ." }) contested!: number;
  @Field(() => Int, { description: "No longer used." }) retired!: number;
}

@ObjectType({ description: "What the viewer may do with a priority now." })
export class PriorityCan {
  @Field(() => Boolean, { description: "Change the ask." }) change!: boolean;
  @Field(() => Boolean, { description: "Drop it from the draft." }) drop!: boolean;
  @Field(() => Boolean, { description: "Record what became of it." }) recordOutcome!: boolean;
  @Field(() => Boolean, { description: "Write a sentence with a number." }) addClaim!: boolean;
}

@ObjectType({ description: "An ask of the Alliance in one legislative session." })
export class Priority {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Lasting name in an address." }) slug!: string;
  @Field(() => Int, { description: "Year of the legislative session." }) sessionYear!: number;
  @Field(() => Int, { description: "Place in the session's list, from 1." }) place!: number;
  @Field(() => String, { description: "What it is about, such as magnet." }) area!: string;
  @Field(() => String, { description: "What the ask rests on, in one line." }) finding!: string;
  @Field(() => String, { description: "The ask." }) ask!: string;
  @Field(() => String, { nullable: true, description: "What it would take." }) needs!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "The amount asked for, US dollars; `unit` says for what time." })
  amountUsd!: Money | null;
  @Field(() => String, { nullable: true, description: "The increase asked for, percent as decimal text." }) percent!: string | null;
  @Field(() => String, { nullable: true, description: "What the amount is for, such as usd per year." }) unit!: string | null;
  @Field(() => PriorityStateEnum, { description: "Its state." }) state!: PriorityState;
  @Field(() => HandlingEnum, { description: "How it came into its session." }) handling!: Handling;
  @Field(() => String, { nullable: true, description: "Why it was changed or dropped." }) handlingReason!: string | null;
  @Field(() => String, { nullable: true, description: "Slug of the same ask in the session before." }) fromSlug!: string | null;
  @Field(() => String, { nullable: true, description: "Name of the chart that belongs to it: magnet-grants." }) chart!: string | null;
  @Field(() => OutcomeEnum, { nullable: true, description: "What became of it; null while nothing is on record." })
  outcome!: Outcome | null;
  @Field(() => String, { nullable: true, description: "The outcome in words." }) outcomeNote!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day on which the outcome became known." }) outcomeOn!: string | null;
  @Field(() => Int, { description: "Version for changes." }) version!: number;
  sourceIds!: string[];
}
