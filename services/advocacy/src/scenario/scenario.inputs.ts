import { IsText, KeyedInput } from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import type { ScenarioName } from "./scenario.ts";
import { ScenarioNameEnum } from "./scenario.type.ts";

@InputType({ description: "A value in place of a figure." })
export class ScenarioValueInput {
  @Field(() => String, { description: "Code of the input." }) @IsText(1, 100) code!: string;
  @Field(() => String, { description: "The value: digits, with a point before decimals." }) @IsText(1, 24) value!: string;
}

@InputType({ description: "A result that is kept, with the values in place of the figures." })
export class KeepScenarioInput extends KeyedInput {
  @Field(() => ScenarioNameEnum, { description: "The question." }) name!: ScenarioName;
  @Field(() => String, { description: "What it is kept as: for whom, for which hearing." }) @IsText(3, 200) title!: string;
  @Field(() => [ScenarioValueInput], { description: "Values in place of the figures." })
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  inputs!: ScenarioValueInput[];
}
