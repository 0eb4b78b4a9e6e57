import type { AnsweredScenario } from "./answer-scenario.ts";
import type { ScenarioName } from "./scenario.ts";
import { Scenario, ScenarioLineType, ScenarioInputType, ScenarioQuestion } from "./scenario.type.ts";
import { scenarioRules } from "./scenarios.ts";

/** A question as it is told. */
export function questionOf(name: ScenarioName): ScenarioQuestion {
  const { title, question, method, ask } = scenarioRules[name];
  return Object.assign(new ScenarioQuestion(), { name, title, question, method, ask });
}

/** An answer as it is told. */
export function toScenario({ name, inputs, lines }: AnsweredScenario): Scenario {
  return Object.assign(new Scenario(), {
    question: questionOf(name),
    inputs: inputs.map((input) => Object.assign(new ScenarioInputType(), input)),
    lines: lines.map((line) => Object.assign(new ScenarioLineType(), line)),
  });
}
