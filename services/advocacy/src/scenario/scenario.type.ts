import { enumOf, InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { type ScenarioName, scenarioNames } from "./scenario.ts";

/** The questions that can be asked. */
export const ScenarioNameEnum = enumOf("ScenarioName", scenarioNames, "A question that can be asked of the figures.", {
  MAGNET_INCREASE: "What an increase of the grant for RESC-operated magnet schools means.",
  RESIDENTS_CERTIFIED: "What yearly State money for the residency program buys.",
  EARLY_CHILDHOOD_SPACES: "What an increase of the rates and more spaces cost, by type of space.",
});

@ObjectType({ description: "A question that can be asked of the figures." })
export class ScenarioQuestion {
  @Field(() => ScenarioNameEnum, { description: "Its name." }) name!: ScenarioName;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "The question." }) question!: string;
  @Field(() => String, { description: "How it is answered." }) method!: string;
  ask!: string;
}

@ObjectType("ScenarioInput", { description: "Something that is assumed." })
export class ScenarioInputType {
  @Field(() => String, { description: "Its code." }) code!: string;
  @Field(() => String, { description: "What it belongs to." }) group!: string;
  @Field(() => String, { description: "What it is." }) label!: string;
  @Field(() => String, { description: "Its unit." }) unit!: string;
  @Field(() => String, { nullable: true, description: "Exact decimal text of what went in; null when it is missing." }) value!:
    | string
    | null;
  @Field(() => Boolean, { description: "Whether somebody wrote it in place of a figure." }) written!: boolean;
  @Field(() => ID, { nullable: true, description: "The figure behind it; null when there is none." }) figureId!: string | null;
  @Field(() => Int, { nullable: true, description: "Version of the figure." }) figureVersion!: number | null;
  @Field(() => String, { nullable: true, description: "What the figure says." }) figureValue!: string | null;
  @Field(() => String, { nullable: true, description: "Period of the figure." }) period!: string | null;
  @Field(() => String, { nullable: true, description: "How sure the figure is; one of the words of `Figure.status`." }) status!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "What else belongs to the figure." }) note!: string | null;
  @Field(() => String, { nullable: true, description: "When it is missing: what to import or write." }) missing!: string | null;
}

@ObjectType("ScenarioLine", { description: "What comes out for one thing." })
export class ScenarioLineType {
  @Field(() => String, { description: "Its code." }) code!: string;
  @Field(() => String, { description: "What it belongs to." }) group!: string;
  @Field(() => String, { description: "What it is." }) label!: string;
  @Field(() => String, { description: "Its unit." }) unit!: string;
  @Field(() => String, { nullable: true, description: "Exact decimal text; null exactly when an input is missing." }) value!: string | null;
  @Field(() => String, { description: "How it was computed, with the numbers in it." }) steps!: string;
  @Field(() => [String], { description: "Codes of the inputs that are missing for it." }) missing!: string[];
}

@ObjectType({ description: "A question with everything that was assumed and what comes out." })
export class Scenario {
  @Field(() => ScenarioQuestion, { description: "The question." }) question!: ScenarioQuestion;
  @Field(() => [ScenarioInputType], { description: "What is assumed." }) inputs!: ScenarioInputType[];
  @Field(() => [ScenarioLineType], { description: "What comes out." }) lines!: ScenarioLineType[];
}

@ObjectType({ description: "A line that would read otherwise with the figures of today." })
export class ScenarioChange {
  @Field(() => String, { description: "What it belongs to." }) group!: string;
  @Field(() => String, { description: "What it is." }) label!: string;
  @Field(() => String, { description: "Its unit." }) unit!: string;
  @Field(() => String, { nullable: true, description: "What was kept." }) was!: string | null;
  @Field(() => String, { nullable: true, description: "What it would be now." }) now!: string | null;
}

@ObjectType({ description: "A result that was kept; it opens as it was." })
export class KeptScenario {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "What people call it: SC-3." }) ref!: string;
  @Field(() => String, { description: "What it was kept as." }) title!: string;
  @Field(() => InstantScalar, { description: "When." }) keptAt!: Date;
  @Field(() => Scenario, { description: "What went in and what came out, as it was." }) scenario!: Scenario;
  personId!: string;
}
