import type { DeadlinePrecision } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { CalendarDateScalar, type Changes, IsDay, IsText, KeyedInput, type RequestContext } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "../opportunity/opportunity-acts.ts";
import { DeadlinePrecisionEnum, FunderKindEnum, IntentionActEnum, IntentionStateEnum } from "../shared/enums.ts";
import { InitiativeActResult, type InitiativeActSuccess, actOnInitiative } from "./initiative-acts.ts";
import type { IntentionAct, IntentionState } from "./intention.machine.ts";
import { type OutsideInitiative, recordOutsideInitiative, stateInitiativeIntention } from "./outside-initiative.ts";
import { stateIntention } from "./state-intention.ts";

@InputType({ description: "What the own RESC says, on the ground of what stands there now." })
class StateIntentionInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => IntentionActEnum, { description: "What it says." }) act!: IntentionAct;
  @Field(() => IntentionStateEnum, { description: "What stood there when it was decided." }) from!: IntentionState;
  @Field(() => String, { nullable: true, description: "In its own words; the other directors read them." }) @IsText(0, 1000) words?:
    | string
    | null;
}

@InputType({ description: "The same for an initiative outside the platform." })
class StateInitiativeIntentionInput extends KeyedInput {
  @Field(() => ID, { description: "The initiative." }) initiativeId!: string;
  @Field(() => IntentionActEnum, { description: "What it says." }) act!: IntentionAct;
  @Field(() => IntentionStateEnum, { description: "What stood there when it was decided." }) from!: IntentionState;
  @Field(() => String, { nullable: true, description: "In its own words." }) @IsText(0, 1000) words?: string | null;
}

@InputType({ description: "An initiative outside the platform, and the own RESC's intention." })
class RecordOutsideInitiativeInput extends KeyedInput {
  @Field(() => String, { description: "Title." }) @IsText(3, 300) title!: string;
  @Field(() => FunderKindEnum, { description: "Kind of funder." }) funderKind!: OutsideInitiative["funderKind"];
  @Field(() => String, { description: "Funder." }) @IsText(2, 200) funder!: string;
  @Field(() => String, { nullable: true, description: "Program or assistance listing number, such as 84.423A." })
  @IsText(0, 40)
  programNumber?: string | null;
  @Field(() => String, { nullable: true, description: "What it is for." }) @IsText(0, 2000) summary?: string | null;
  @Field(() => String, { nullable: true, description: "Period, in words." }) @IsText(0, 300) periodWords?: string | null;
  @Field(() => String, { description: "The closing in the funder's words." }) @IsText(1, 300) closesWords!: string;
  @Field(() => DeadlinePrecisionEnum, { description: "How precisely it was published." }) closesPrecision!: DeadlinePrecision;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day in it." }) @IsDay() closesDate?: string | null;
  @Field(() => String, { nullable: true, description: "The time in it as HH:MM, Eastern." }) @IsText(0, 5) closesTime?: string | null;
  @Field(() => Boolean, { description: "Whether the own RESC is interested." }) interested!: boolean;
  @Field(() => String, { nullable: true, description: "In its own words." }) @IsText(0, 1000) words?: string | null;
}

function tidy(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

@Resolver()
export class IntentionMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => OpportunityActResult, {
    description:
      "States, changes or withdraws the own RESC's intention; visible to the directors, the Executive Directors and the Coordinator at once (A32).",
  })
  async stateIntention(
    @Arg("input", () => StateIntentionInput) input: StateIntentionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "stateIntention", input, (tx) =>
      stateIntention(tx, input.opportunityId, { act: input.act, from: input.from, words: tidy(input.words) }),
    );
  }

  @Mutation(() => InitiativeActResult, {
    description: "Records an initiative outside the platform with the own RESC's intention, so that the other five know.",
  })
  async recordOutsideInitiative(
    @Arg("input", () => RecordOutsideInitiativeInput) input: RecordOutsideInitiativeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<InitiativeActSuccess> {
    return actOnInitiative(this.changes, ctx, "recordOutsideInitiative", input, (tx) =>
      recordOutsideInitiative(
        tx,
        {
          title: input.title.trim(),
          funderKind: input.funderKind,
          funder: input.funder.trim(),
          programNumber: tidy(input.programNumber),
          summary: tidy(input.summary),
          periodWords: tidy(input.periodWords),
          closesWords: input.closesWords,
          closesPrecision: input.closesPrecision,
          closesDate: input.closesDate ?? null,
          closesTime: tidy(input.closesTime),
        },
        input.interested,
        tidy(input.words),
      ),
    );
  }

  @Mutation(() => InitiativeActResult, {
    description: "States, changes or withdraws the own RESC's intention on an initiative outside the platform.",
  })
  async stateInitiativeIntention(
    @Arg("input", () => StateInitiativeIntentionInput) input: StateInitiativeIntentionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<InitiativeActSuccess> {
    return actOnInitiative(this.changes, ctx, "stateInitiativeIntention", input, (tx) =>
      stateInitiativeIntention(tx, input.initiativeId, { act: input.act, from: input.from, words: tidy(input.words) }),
    );
  }
}
