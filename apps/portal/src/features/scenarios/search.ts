import type { ScenarioName, ScenarioValueInput } from "@resc/client/portal";
import { choiceParam } from "../../app/router/search.ts";

/** The questions; the first is the default. */
export const scenarioNames = [
  "MAGNET_INCREASE",
  "RESIDENTS_CERTIFIED",
  "EARLY_CHILDHOOD_SPACES",
] as const satisfies readonly ScenarioName[];

/** State of the page in the address. */
export interface ScenariosSearch {
  readonly name?: ScenarioName;
  /** What is written in place of figures: `percent:10;amount:4500000`. */
  readonly with?: string;
}

const pair = /^[a-z0-9_-]{1,100}:[^;:]{1,24}$/i;

/** Reads it; what has no shape of a value is dropped. */
export function scenariosSearch(raw: Record<string, unknown>): ScenariosSearch {
  const given = typeof raw.with === "string" ? raw.with.split(";").filter((part) => pair.test(part)) : [];
  return { name: choiceParam(scenarioNames, raw.name), with: given.length > 0 ? given.slice(0, 60).join(";") : undefined };
}

/** What is written, as the server takes it. */
export function writtenInputs(text: string | undefined): ScenarioValueInput[] {
  return (text ?? "").split(";").flatMap((part) => {
    const [code, value] = part.split(":");
    return code && value ? [{ code, value }] : [];
  });
}

/** What is written, as the address keeps it; empty fields are left out. */
export function writtenText(values: Readonly<Record<string, string>>): string | undefined {
  const parts = Object.entries(values).flatMap(([code, value]) =>
    value.trim() ? [`${code}:${value.replaceAll(/[,;:]/g, "").trim()}`] : [],
  );
  return parts.length > 0 ? parts.join(";") : undefined;
}
