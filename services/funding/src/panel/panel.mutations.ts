import type { RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  CalendarDateScalar,
  type Changes,
  errorClasses,
  IsDay,
  IsText,
  IsWhole,
  KeyedInput,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "../opportunity/opportunity-acts.ts";
import { OpportunityActInput } from "../opportunity/opportunity.inputs.ts";
import { waiveLookBack } from "../outcome/outcome-acts.ts";
import { appointPanel, declareNoPanel } from "./appoint.ts";
import { attest, openSubmissions, recuse, removeJudge, score, submitScores, takeBackScores } from "./judge-acts.ts";

@InputType({ description: "One line of the rubric." })
class RubricLineInput {
  @Field(() => ID, { description: "Its key, short and lower-case." }) @IsText(1, 40) key!: string;
  @Field(() => String, { description: "What is judged." }) @IsText(2, 200) label!: string;
  @Field(() => String, { description: "What to look for." }) @IsText(0, 1000) description!: string;
  @Field(() => Int, { description: "Its weight in percent; all add up to 100." }) @IsWhole(1, 100) weight!: number;
}

@InputType({ description: "A panel from the computed list." })
class AppointPanelInput extends OpportunityActInput {
  @Field(() => [RescCodeEnum], { description: "The RESCs whose contacts judge." })
  @ArrayMaxSize(5, { message: "At most five can be neutral." })
  rescs!: RescCode[];
  @Field(() => [RubricLineInput], { description: "The rubric." })
  @ArrayMaxSize(20, { message: "Use at most 20 lines." })
  @ValidateNested({ each: true })
  rubric!: RubricLineInput[];
  @Field(() => Int, { description: "Lowest step." }) @IsWhole(0, 10) lowest!: number;
  @Field(() => Int, { description: "Highest step." }) @IsWhole(1, 100) highest!: number;
  @Field(() => CalendarDateScalar, { description: "By when scores are asked for; the end of that day." }) @IsDay() dueOn!: string;
}

@InputType({ description: "What a judge affirms." })
class AttestInput extends KeyedInput {
  @Field(() => ID, { description: "The own appointment." }) judgeId!: string;
  @Field(() => Boolean, { description: "No interest in the outcome, no tie to a competitor." }) noConflict!: boolean;
  @Field(() => Boolean, { description: "What is read stays confidential until the agency has decided." }) confidential!: boolean;
  @Field(() => Boolean, { description: "The rubric was read." }) rubricRead!: boolean;
}

@InputType({ description: "An act of a judge." })
class JudgeActInput extends KeyedInput {
  @Field(() => ID, { description: "The appointment." }) judgeId!: string;
  @Field(() => String, { nullable: true, description: "A reason, where one is asked or offered." }) @IsText(0, 1000) reason?: string | null;
}

@InputType({ description: "One score." })
class ScoreInput extends KeyedInput {
  @Field(() => ID, { description: "The own appointment." }) judgeId!: string;
  @Field(() => ID, { description: "The submission." }) submissionId!: string;
  @Field(() => ID, { description: "The line of the rubric." }) @IsText(1, 40) criterion!: string;
  @Field(() => Int, { nullable: true, description: "The step; null takes it back." }) value?: number | null;
  @Field(() => String, { nullable: true, description: "A comment; the competitor reads it after the recommendation." })
  @IsText(0, 4000)
  comment?: string | null;
}

@InputType({ description: "A waiver in writing of a person's look-back." })
class WaiveLookBackInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => ID, { description: "The person." }) personId!: string;
  @Field(() => String, { description: "The waiver." }) @IsText(3, 1000) words!: string;
}

const freshSeconds = 15 * 60;

@Resolver()
export class PanelMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => OpportunityActResult, {
    description: "Appoints the panel from the computed list; nothing opens yet (who keeps the panel).",
  })
  async appointPanel(
    @Arg("input", () => AppointPanelInput) input: AppointPanelInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "appointPanel", input, (tx) => appointPanel(tx, input, input));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Says that there are too few neutral judges; the honest ways out follow (Coordinator).",
  })
  async declareNoNeutralPanel(
    @Arg("input", () => OpportunityActInput) input: OpportunityActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "declareNoNeutralPanel", input, (tx) => declareNoPanel(tx, input));
  }

  @Mutation(() => OpportunityActResult, {
    description:
      "Opens all submissions at one instant, when every judge has attested (who keeps the panel; asks for a sign-in of the last 15 minutes).",
  })
  async openSubmissions(
    @Arg("input", () => OpportunityActInput) input: OpportunityActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "openSubmissions", input, async (tx) => {
      if (ctx.actor.authTime === null || tx.now.getTime() / 1000 - ctx.actor.authTime > freshSeconds)
        throw new errorClasses.FreshSignInError();
      await openSubmissions(tx, input.id);
    });
  }

  @Mutation(() => OpportunityActResult, { description: "The judge affirms neutrality, confidentiality and the rubric." })
  async attestAsJudge(@Arg("input", () => AttestInput) input: AttestInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "attestAsJudge", input, (tx) =>
      attest(tx, input.judgeId, { noConflict: input.noConflict, confidential: input.confidential, rubricRead: input.rubricRead }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Recuses oneself as a judge; no reason is needed, and scores are struck." })
  async recuseAsJudge(@Arg("input", () => JudgeActInput) input: JudgeActInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recuseAsJudge", input, (tx) => recuse(tx, input.judgeId, input.reason?.trim() || null));
  }

  @Mutation(() => OpportunityActResult, { description: "Removes a judge, with a reason (who keeps the panel)." })
  async removeJudge(@Arg("input", () => JudgeActInput) input: JudgeActInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "removeJudge", input, (tx) => removeJudge(tx, input.judgeId, input.reason?.trim() ?? ""));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Writes one score; earlier ones stay as history, and nobody else sees it before the lock.",
  })
  async scoreSubmission(@Arg("input", () => ScoreInput) input: ScoreInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "scoreSubmission", input, (tx) =>
      score(tx, input.judgeId, {
        submissionId: input.submissionId,
        criterion: input.criterion,
        value: input.value ?? null,
        comment: input.comment?.trim() || null,
      }),
    );
  }

  @Mutation(() => OpportunityActResult, {
    description: "Submits the own scores; when all judges have, everything is locked at one instant.",
  })
  async submitScores(@Arg("input", () => JudgeActInput) input: JudgeActInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "submitScores", input, (tx) => submitScores(tx, input.judgeId));
  }

  @Mutation(() => OpportunityActResult, { description: "Takes the own scores back to change them, before the lock." })
  async takeBackScores(
    @Arg("input", () => JudgeActInput) input: JudgeActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "takeBackScores", input, (tx) => takeBackScores(tx, input.judgeId));
  }

  @Mutation(() => OpportunityActResult, { description: "Waives a person's look-back in writing (Executive Director of a competing RESC)." })
  async waiveLookBack(
    @Arg("input", () => WaiveLookBackInput) input: WaiveLookBackInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "waiveLookBack", input, (tx) =>
      waiveLookBack(tx, input.opportunityId, input.personId, input.words.trim()),
    );
  }
}
