import { decimal, type Decimal, over, plus, roundedTo, times } from "../building/exact.ts";
import { lineFrom, type ScenarioInput, type ScenarioLine, type ScenarioRule, type ScenarioValues, written } from "./scenario.ts";

// The last year of these space types, and the last year whose children a source counts by schedule.
const rateYear = 2025;
const countYear = 2014;
const schedules = [
  { code: "full_day_full_year", label: "Full-day, full-year" },
  { code: "school_day_school_year", label: "School-day, school-year" },
  { code: "part_day_part_year", label: "Part-day, part-year" },
  { code: "extended_day", label: "Extended day" },
] as const;
const rate = (code: string) => `rate_${code}`;
const spaces = (code: string) => `spaces_${code}`;
const added = (code: string) => `added_${code}`;
const common = { most: 1_000_000_000, places: 2 };

const given: readonly ScenarioInput[] = [
  {
    ...common,
    code: "percent",
    group: "The increase",
    label: "Increase of each rate",
    unit: "percent",
    most: 100,
    figure: { metric: "early_childhood_payment_rise", fiscalYear: 2026, dimensionCode: "" },
    missing: "Write by how many percent the rates rise.",
  },
  ...schedules.flatMap(({ code, label }): ScenarioInput[] => [
    {
      ...common,
      code: rate(code),
      group: "Rate a year",
      label,
      unit: "US dollars per space and year",
      figure: { metric: "early_childhood_rate", fiscalYear: rateYear, dimensionCode: code },
      missing: "Import early_childhood_rate of that year, or write the rate.",
    },
    {
      ...common,
      code: spaces(code),
      group: "Spaces filled",
      label,
      unit: "spaces",
      places: 0,
      figure: { metric: "early_childhood_children", fiscalYear: countYear, dimensionCode: `sr-${code.replaceAll("_", "-")}-preschool` },
      missing: "No source on record counts them. Import early_childhood_children, or write the number.",
    },
    {
      ...common,
      code: added(code),
      group: "Spaces added",
      label,
      unit: "spaces",
      places: 0,
      figure: null,
      missing: "Write how many spaces are added; 0 for none.",
    },
  ]),
];

const risen = (one: Decimal, percent: Decimal): Decimal => roundedTo(plus(one, over(times(one, percent), decimal("100"), 6)), 2);
const rise = (one: Decimal, percent: Decimal): Decimal => roundedTo(over(times(one, percent), decimal("100"), 6), 2);

function linesOf({ code, label }: (typeof schedules)[number], values: ScenarioValues): ScenarioLine[] {
  const line = (kind: string, group: string, unit: string) => ({ code: `${kind}_${code}`, group, label, unit });
  return [
    lineFrom(
      line("rate_after", "Rate with the increase", "US dollars per space and year"),
      [rate(code), "percent"],
      values,
      ([one, percent]) => ({
        value: risen(one!, percent!),
        steps: `${written(one!)} + ${written(percent!)}%, to the cent`,
      }),
    ),
    lineFrom(
      line("rise", "The increase on spaces filled", "US dollars per year"),
      [rate(code), "percent", spaces(code)],
      values,
      ([one, percent, count]) => ({
        value: times(rise(one!, percent!), count!),
        steps: `${written(count!)} spaces x ${written(rise(one!, percent!))}`,
      }),
    ),
    lineFrom(
      line("added", "Spaces added, at the rate with the increase", "US dollars per year"),
      [rate(code), "percent", added(code)],
      values,
      ([one, percent, count]) => ({
        value: times(risen(one!, percent!), count!),
        steps: `${written(count!)} spaces x ${written(risen(one!, percent!))}`,
      }),
    ),
  ];
}

const kinds = ["rate_after", "rise", "added"] as const;

function lines(values: ScenarioValues): ScenarioLine[] {
  const all = schedules.flatMap((schedule) => linesOf(schedule, values));
  return kinds.flatMap((kind) => schedules.flatMap(({ code }) => all.filter((line) => line.code === `${kind}_${code}`)));
}

/** What an increase of the rates, and more spaces, cost by type of space (P29). Types are never added together. */
export const earlyChildhoodSpaces: ScenarioRule = {
  name: "EARLY_CHILDHOOD_SPACES",
  title: "State payments for School Readiness spaces",
  question: "What does an increase, and what do more spaces cost, by type of space?",
  method:
    "Each type of space stands alone: a full day and a part of a day are not the same space, so no line adds them. Rates are those of FY2025, the last year of these types; they ended on June 30, 2025. The spaces filled are the children of fall 2013 by schedule, the last that a source on record counts, and that source's own total does not equal its parts.",
  ask: "early-childhood",
  inputs: () => given,
  lines: (values) => lines(values),
};
