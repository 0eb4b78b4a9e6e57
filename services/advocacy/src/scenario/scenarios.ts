import { decimal, type Decimal } from "../building/exact.ts";
import { earlyChildhoodSpaces } from "./early-childhood-spaces.ts";
import { magnetIncrease } from "./magnet-increase.ts";
import { residentsCertified } from "./residents-certified.ts";
import type { ScenarioInput, ScenarioName, ScenarioRule } from "./scenario.ts";

/** Every question with its rule. */
export const scenarioRules: Readonly<Record<ScenarioName, ScenarioRule>> = {
  MAGNET_INCREASE: magnetIncrease,
  RESIDENTS_CERTIFIED: residentsCertified,
  EARLY_CHILDHOOD_SPACES: earlyChildhoodSpaces,
};

/** A value as somebody writes it: digits with at most the input's decimal places, up to its limit. */
export function readInput(input: ScenarioInput, text: string): Decimal | { readonly problem: string } {
  const plain = text.replaceAll(/[,\s]/g, "");
  const places = input.places === 0 ? "whole number" : `number with up to ${input.places} decimals`;
  const problem = `${input.label}: write a ${places} from 0 to ${input.most.toLocaleString("en-US")}.`;
  if (!/^\d{1,15}(\.\d+)?$/.test(plain)) return { problem };
  const value = decimal(plain);
  return value.scale <= input.places && Number(plain) <= input.most ? value : { problem };
}
