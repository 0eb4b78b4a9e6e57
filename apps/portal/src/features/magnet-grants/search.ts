import { choiceParam, numberParam, stringifySearch } from "../../app/router/search.ts";

/** The year from which growth is counted where nothing else is chosen. */
export const usualBaseYear = 2012;

/** State of the chart of magnet grants in the address. */
export interface MagnetGrantsSearch {
  readonly base?: number;
  readonly growth?: "total";
  readonly as?: "table";
}

/** Reads it. */
export function magnetGrantsSearch(raw: Record<string, unknown>): MagnetGrantsSearch {
  const base = numberParam(1900, 2099, raw.base);
  return {
    base: base === usualBaseYear ? undefined : base,
    growth: choiceParam(["per-student", "total"] as const, raw.growth) as "total" | undefined,
    as: choiceParam(["chart", "table"] as const, raw.as) as "table" | undefined,
  };
}

/** Where the same chart is a file. */
export function filePath(ending: "png" | "svg" | "csv", base: number, growth: "total" | undefined, size?: "letter" | "slide"): string {
  return `/charts/magnet-grants.${ending}${stringifySearch({ base, growthOf: growth ?? "per-student", size })}`;
}
