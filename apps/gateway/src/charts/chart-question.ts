import { chartColors, type ChartColors, pictureSizes, type PictureSize } from "@resc/charts";
import { codeParameter, yearParameter } from "../lists/list-parameters.ts";

/** What an address asks of the chart of magnet grants. */
export interface ChartQuestion {
  readonly variables: { readonly baseFiscalYear: number; readonly growthOf: "ECS_PER_STUDENT" | "ECS_TOTAL" };
  readonly size: PictureSize;
  readonly colors: ChartColors;
}

/** Reads `base=2012&growthOf=per-student|total&size=letter|slide&theme=light|dark`; throws BAD_USER_INPUT for values that are not known. */
export function chartQuestion(search: URLSearchParams): ChartQuestion {
  const size = codeParameter(search, "size", Object.keys(pictureSizes)) as keyof typeof pictureSizes | undefined;
  const theme = codeParameter(search, "theme", Object.keys(chartColors)) as keyof typeof chartColors | undefined;
  const growthOf = codeParameter(search, "growthOf", ["per-student", "total"]);
  return {
    variables: {
      baseFiscalYear: yearParameter(search, "base") ?? 2012,
      growthOf: growthOf === "total" ? "ECS_TOTAL" : "ECS_PER_STUDENT",
    },
    size: pictureSizes[size ?? "letter"],
    colors: chartColors[theme ?? "light"],
  };
}
