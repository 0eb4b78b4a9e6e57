import { rescCodes, type RescCode, rescShortNames } from "@resc/domain";
import { decimal, type Decimal, minus, over, plus, roundedTo, times } from "../building/exact.ts";
import { categories, grantYear, magnetInputs, of, pathFrom, studentsOf } from "./magnet-increase.inputs.ts";
import { lineFrom, type MagnetSchool, type ScenarioLine, type ScenarioRule, type ScenarioValues, written } from "./scenario.ts";

const hundred = decimal("100");
const categoryOf = ({ sheff }: MagnetSchool) => (sheff ? "sheff" : "other");

/** The rise per student, to the cent: everything that follows is students times this, so that the parts add up. */
const riseOf = (grant: Decimal, percent: Decimal): Decimal => roundedTo(over(times(grant, percent), hundred, 6), 2);

function perStudent(values: ScenarioValues): ScenarioLine[] {
  const unit = "US dollars per student";
  const [first, last] = [`ecs_${pathFrom}`, `ecs_${grantYear}`];
  const [fewer, more] = [`enrolled_${pathFrom}`, `enrolled_${grantYear}`];
  const path = (before: Decimal, a: Decimal, b: Decimal, c: Decimal, d: Decimal) => over(times(times(before, b), c), times(a, d), 2);
  return categories.flatMap(({ code, label }) => {
    const head = { group: `Per student, school ${label}`, unit };
    return [
      lineFrom({ ...head, code: of("rise", code), label: "Rise" }, [of("grant", code), "percent"], values, ([grant, percent]) => ({
        value: riseOf(grant!, percent!),
        steps: `${written(grant!)} x ${written(percent!)}%, to the cent`,
      })),
      lineFrom(
        { ...head, code: of("grant_after", code), label: "Grant with the rise" },
        [of("grant", code), "percent"],
        values,
        ([grant, percent]) => ({
          value: plus(grant!, riseOf(grant!, percent!)),
          steps: `${written(grant!)} + ${written(riseOf(grant!, percent!))}`,
        }),
      ),
      lineFrom(
        {
          ...head,
          code: of("path", code),
          label: `Grant of FY${grantYear} on the path of Education Cost Sharing per student since FY${pathFrom}`,
        },
        [of("before", code), first, last, fewer, more],
        values,
        ([before, a, b, c, d]) => ({
          value: path(before!, a!, b!, c!, d!),
          steps: `${written(before!)} x (${written(b!)} / ${written(d!)}) / (${written(a!)} / ${written(c!)})`,
        }),
      ),
      lineFrom(
        { ...head, code: of("left", code), label: "What still lies between them" },
        [of("before", code), first, last, fewer, more, of("grant", code), "percent"],
        values,
        ([before, a, b, c, d, grant, percent]) => {
          const after = plus(grant!, riseOf(grant!, percent!));
          const wanted = path(before!, a!, b!, c!, d!);
          return { value: minus(wanted, after), steps: `${written(wanted)} - ${written(after)}` };
        },
      ),
    ];
  });
}

function dollarsOf(school: MagnetSchool, values: ScenarioValues): ScenarioLine {
  return lineFrom(
    { code: `school_${school.key}`, group: `Per school, ${rescShortNames[school.resc]}`, label: school.name, unit: "US dollars per year" },
    [studentsOf(school), of("grant", categoryOf(school)), "percent"],
    values,
    ([students, grant, percent]) => ({
      value: times(students!, riseOf(grant!, percent!)),
      steps: `${written(students!)} students x ${written(riseOf(grant!, percent!))}`,
    }),
  );
}

/** Adds lines; schools whose students are not known are named, not passed over. */
function sumOf(head: Pick<ScenarioLine, "code" | "group" | "label">, parts: readonly ScenarioLine[]): ScenarioLine {
  const counted = parts.filter(({ value }) => value !== null);
  const left = parts.length - counted.length;
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  const steps =
    left === 0 ? `${counted.length} schools, added` : `${counted.length} of ${parts.length} schools, added; the others are not in it`;
  return counted.length === 0
    ? { ...head, unit: "US dollars per year", value: null, steps: "", missing }
    : { ...head, unit: "US dollars per year", value: counted.reduce((sum, { value }) => plus(sum, value!), decimal("0")), steps, missing };
}

function lines(values: ScenarioValues, schools: readonly MagnetSchool[]): ScenarioLine[] {
  const operators: readonly RescCode[] = rescCodes.filter((code) => schools.some(({ resc }) => resc === code));
  const bySchool = new Map(schools.map((school) => [school, dollarsOf(school, values)]));
  const ofResc = (code: RescCode) => [...bySchool].filter(([{ resc }]) => resc === code).map(([, line]) => line);
  return [
    ...perStudent(values),
    sumOf({ code: "all", group: "In all", label: "All RESC-operated magnet schools whose students are known" }, [...bySchool.values()]),
    ...operators.map((code) => sumOf({ code: `resc_${code}`, group: "Per RESC", label: rescShortNames[code] }, ofResc(code))),
    ...operators.flatMap(ofResc),
  ];
}

/** What an increase of the magnet grant means, beside the path of Education Cost Sharing (P20, P46). */
export const magnetIncrease: ScenarioRule = {
  name: "MAGNET_INCREASE",
  title: "An increase of the grant for RESC-operated magnet schools",
  question: "What does an increase mean per student, per school, per RESC and in all?",
  method:
    "The rise per student is the grant times the percent, rounded once to the cent; a school is its students times that; a RESC and all of them are the schools added. A school in the Sheff region is reckoned with the grant of schools with under 60% of students from Hartford, another one with that of schools with under 55% from one town. The path is the grant of FY2012 grown as Education Cost Sharing per enrolled student.",
  ask: "magnet",
  inputs: magnetInputs,
  lines,
};
