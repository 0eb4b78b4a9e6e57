import { decimal, over, type Decimal, times } from "../building/exact.ts";
import { lineFrom, type ScenarioInput, type ScenarioLine, type ScenarioRule, type ScenarioValues, written } from "./scenario.ts";

const shared = { most: 1_000_000_000_000, places: 2 };
const given: readonly ScenarioInput[] = [
  {
    ...shared,
    code: "amount",
    group: "The ask",
    label: "State money a year",
    unit: "US dollars per year",
    figure: { metric: "residency_request", fiscalYear: 2022, dimensionCode: "" },
    missing: "Write the amount a year.",
  },
  {
    ...shared,
    code: "cost",
    group: "What a place costs",
    label: "Cost of the capacity that the program stated",
    unit: "US dollars",
    figure: { metric: "residency_capacity_cost", fiscalYear: 2020, dimensionCode: "" },
    missing: "Import residency_capacity_cost, or write the cost.",
  },
  {
    ...shared,
    code: "teachers",
    group: "What a place costs",
    label: "Teachers prepared for that cost",
    unit: "teachers",
    places: 0,
    figure: { metric: "residency_capacity_goal", fiscalYear: 2020, dimensionCode: "" },
    missing: "Import residency_capacity_goal, or write the number.",
  },
  {
    ...shared,
    code: "certified",
    group: "How many complete",
    label: "Residents who are certified",
    unit: "percent of residents",
    most: 100,
    figure: { metric: "residency_certified_share", fiscalYear: 2024, dimensionCode: "" },
    missing: "No source on record says how many residents are certified. Import residency_certified_share, or write a share.",
  },
  {
    ...shared,
    code: "years",
    group: "How many complete",
    label: "Years",
    unit: "years",
    most: 20,
    places: 0,
    figure: null,
    missing: "Write for how many years.",
  },
];

/** Whole residents, rounded down: half a resident is not prepared. */
const whole = ({ units, scale }: Decimal): Decimal => ({ units: units / 10n ** BigInt(scale), scale: 0 });

function lines(values: ScenarioValues): ScenarioLine[] {
  const cost = (all: Decimal, teachers: Decimal) => over(all, teachers, 2);
  const residents = (amount: Decimal, all: Decimal, teachers: Decimal) => whole(over(times(amount, teachers), all, 6));
  return [
    lineFrom(
      { code: "cost_each", group: "A place", label: "Cost of one teacher", unit: "US dollars" },
      ["cost", "teachers"],
      values,
      ([all, teachers]) => ({
        value: cost(all!, teachers!),
        steps: `${written(all!)} / ${written(teachers!)}`,
      }),
    ),
    lineFrom(
      { code: "residents", group: "A year", label: "Residents prepared in a year", unit: "residents" },
      ["amount", "cost", "teachers"],
      values,
      ([amount, all, teachers]) => ({
        value: residents(amount!, all!, teachers!),
        steps: `${written(amount!)} x ${written(teachers!)} / ${written(all!)}, whole residents`,
      }),
    ),
    lineFrom(
      { code: "certified_residents", group: "A year", label: "Residents certified in a year", unit: "residents" },
      ["amount", "cost", "teachers", "certified"],
      values,
      ([amount, all, teachers, share]) => {
        const prepared = residents(amount!, all!, teachers!);
        return {
          value: whole(over(times(prepared, share!), decimal("100"), 6)),
          steps: `${written(prepared)} x ${written(share!)}%, whole residents`,
        };
      },
    ),
    lineFrom(
      { code: "certified_in_all", group: "Over the years", label: "Residents certified over the years", unit: "residents" },
      ["amount", "cost", "teachers", "certified", "years"],
      values,
      ([amount, all, teachers, share, years]) => {
        const each = whole(over(times(residents(amount!, all!, teachers!), share!), decimal("100"), 6));
        return { value: times(each, years!), steps: `${written(each)} x ${written(years!)} years` };
      },
    ),
  ];
}

/** What the yearly ask for the residency program buys (P36). */
export const residentsCertified: ScenarioRule = {
  name: "RESIDENTS_CERTIFIED",
  title: "State money for the Connecticut Teacher Residency Program",
  question: "How many residents does the amount a year prepare and certify?",
  method:
    "Cost of one teacher = the stated cost of the program's capacity / the teachers it prepares. Residents = amount / that cost, whole residents only. The cost stands on an undated page and counts all that the program named there.",
  ask: "educator-diversity",
  inputs: () => given,
  lines: (values) => lines(values),
};
