import { settingWords } from "@resc/domain";
import type { Decision } from "./decisions-page.tsx";

/** A number of a decision in words, on or off where it is a switch; null where its answer is words. */
export function numberWords({ unit, isSwitch }: Pick<Decision, "unit" | "isSwitch">, value: number | null | undefined): string | null {
  if (value === null || value === undefined || (unit === null && !isSwitch)) return null;
  return settingWords({ unit: isSwitch ? null : (unit ?? null) }, value);
}
