import type { RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  CalendarDateScalar,
  type Changes,
  InstantScalar,
  IsDay,
  IsText,
  KeyedInput,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { ArrayMaxSize } from "class-validator";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "../opportunity/opportunity-acts.ts";
import { OpportunityActInput } from "../opportunity/opportunity.inputs.ts";
import { agree, mergeBids } from "./agreement.ts";
import { closeOpportunity, recommend, recordDecision, recordFiling } from "./outcome-acts.ts";

@InputType({ description: "A recommendation." })
class RecommendInput extends OpportunityActInput {
  @Field(() => [RescCodeEnum], { description: "Whom the panel recommends." })
  @ArrayMaxSize(6, { message: "There are six RESCs." })
  rescs!: RescCode[];
  @Field(() => String, { description: "In words." }) @IsText(3, 4000) words!: string;
}

@InputType({ description: "The agency's decision." })
class RecordDecisionInput extends RecommendInput {
  @Field(() => CalendarDateScalar, { description: "The day of the decision." }) @IsDay() decidedOn!: string;
  @Field(() => String, { nullable: true, description: "Why it differs from the recommendation, when it does." })
  @IsText(0, 2000)
  differsReason?: string | null;
}

@InputType({ description: "A competitor's agreement in writing." })
class AgreeInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => String, { description: "The agreement." }) @IsText(3, 2000) words!: string;
}

@InputType({ description: "That the own package was filed with the agency." })
class RecordFilingInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => InstantScalar, { description: "When." }) filedAt!: string;
  @Field(() => String, { description: "The agency's receipt: its number or words." }) @IsText(2, 500) receipt!: string;
}

@Resolver()
export class OutcomeMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => OpportunityActResult, {
    description:
      "Records the recommendation: of the panel (who keeps it), or of external judges whom every competitor agreed to (Coordinator).",
  })
  async recordRecommendation(
    @Arg("input", () => RecommendInput) input: RecommendInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordRecommendation", input, (tx) =>
      recommend(tx, input, { rescs: input.rescs, words: input.words.trim() }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Records the agency's decision, and why it differs where it does (Coordinator)." })
  async recordDecision(
    @Arg("input", () => RecordDecisionInput) input: RecordDecisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordDecision", input, (tx) =>
      recordDecision(tx, input, {
        rescs: input.rescs,
        words: input.words.trim(),
        decidedOn: input.decidedOn,
        differsReason: input.differsReason?.trim() || null,
      }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Closes the opportunity after the decision (Coordinator)." })
  async closeOpportunity(
    @Arg("input", () => OpportunityActInput) input: OpportunityActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "closeOpportunity", input, (tx) => closeOpportunity(tx, input));
  }

  @Mutation(() => OpportunityActResult, { description: "Agrees in writing to one joint proposal (a competitor's director)." })
  async agreeToJointProposal(
    @Arg("input", () => AgreeInput) input: AgreeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "agreeToJointProposal", input, (tx) =>
      agree(tx, input.opportunityId, "JOINT", input.words.trim()),
    );
  }

  @Mutation(() => OpportunityActResult, {
    description: "Agrees in writing to judges from outside the six, where there is no neutral panel (a competitor's director).",
  })
  async agreeToExternalJudges(
    @Arg("input", () => AgreeInput) input: AgreeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "agreeToExternalJudges", input, (tx) =>
      agree(tx, input.opportunityId, "EXTERNAL_JUDGES", input.words.trim()),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "All who still compete have agreed: there is one joint proposal (Coordinator)." })
  async mergeBids(
    @Arg("input", () => OpportunityActInput) input: OpportunityActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "mergeBids", input, (tx) => mergeBids(tx, input));
  }

  @Mutation(() => OpportunityActResult, { description: "Records that the own package was filed with the agency, with its receipt." })
  async recordFiling(
    @Arg("input", () => RecordFilingInput) input: RecordFilingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordFiling", input, (tx) =>
      recordFiling(tx, input.opportunityId, { filedAt: new Date(input.filedAt), receipt: input.receipt.trim() }),
    );
  }
}
