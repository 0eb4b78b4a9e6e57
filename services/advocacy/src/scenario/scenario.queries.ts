import { may } from "@resc/access";
import { IsText, type Page, PageArgs, Person, personStub, type RequestContext } from "@resc/subgraph";
import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { answerScenario } from "./answer-scenario.ts";
import { prioritiesOfAsk } from "../priority/priority.rows.ts";
import { Priority } from "../priority/priority.type.ts";
import { ScenarioValueInput } from "./scenario.inputs.ts";
import { changesSince, keptScenarioByRef, KeptScenarioConnection, listKeptScenarios } from "./scenario.rows.ts";
import { type ScenarioName, scenarioNames } from "./scenario.ts";
import { KeptScenario, Scenario, ScenarioChange, ScenarioNameEnum, ScenarioQuestion } from "./scenario.type.ts";
import { questionOf, toScenario } from "./to-scenario.ts";

@ArgsType()
class ScenarioArgs {
  @Field(() => ScenarioNameEnum, { description: "The question." }) name!: ScenarioName;
  @Field(() => [ScenarioValueInput], { nullable: true, description: "Values in place of the figures." })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  inputs?: ScenarioValueInput[];
}

@ArgsType()
class KeptArgs {
  @Field(() => String, { description: "What people call it: SC-3." }) @IsText(1, 40) ref!: string;
}

@Resolver(() => ScenarioQuestion)
export class ScenarioQuestionFields {
  @FieldResolver(() => [Priority], { description: "The priorities to which it belongs, the newest first." })
  async priorities(@Root() { ask }: ScenarioQuestion, @Ctx() ctx: RequestContext): Promise<Priority[]> {
    return prioritiesOfAsk(ctx, ask);
  }
}

@Resolver(() => KeptScenario)
export class ScenarioQueries {
  @Query(() => [ScenarioQuestion], {
    nullable: true,
    description: "The questions that can be asked of the figures; empty for who may not.",
  })
  scenarioQuestions(@Ctx() { actor }: RequestContext): ScenarioQuestion[] {
    return may(actor, "scenario:read") ? scenarioNames.map(questionOf) : [];
  }

  @Query(() => Scenario, {
    nullable: true,
    description:
      "A question answered from the figures as they are, with the values given in place of them. What is missing is named and gives no result.",
  })
  async scenario(@Args(() => ScenarioArgs) { name, inputs = [] }: ScenarioArgs, @Ctx() ctx: RequestContext): Promise<Scenario | null> {
    if (!may(ctx.actor, "scenario:read")) return null;
    return toScenario(await answerScenario(ctx.read, name, inputs));
  }

  @Query(() => KeptScenarioConnection, { nullable: true, description: "Results that were kept, the latest first." })
  async keptScenarios(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<KeptScenario>> {
    return listKeptScenarios(ctx, args);
  }

  @Query(() => KeptScenario, { nullable: true, description: "A result as it was kept." })
  async keptScenario(@Args(() => KeptArgs) { ref }: KeptArgs, @Ctx() ctx: RequestContext): Promise<KeptScenario | null> {
    return keptScenarioByRef(ctx, ref);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who kept it." })
  keptBy(@Root() { personId }: KeptScenario): Person | null {
    return personStub(personId);
  }

  @FieldResolver(() => [ScenarioChange], { description: "Lines that would read otherwise with the figures of today." })
  async changed(@Root() kept: KeptScenario, @Ctx() ctx: RequestContext): Promise<ScenarioChange[]> {
    return changesSince(ctx, kept);
  }
}
