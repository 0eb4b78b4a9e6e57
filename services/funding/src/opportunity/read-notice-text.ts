import { CalendarDateScalar, MoneyScalar } from "@resc/subgraph";
import { isMoney } from "@resc/domain";
import * as chrono from "chrono-node";
import { Field, ID, ObjectType } from "type-graphql";
import { DeadlinePrecisionEnum } from "../shared/enums.ts";

@ObjectType({ description: "A date found in the text of a notice." })
export class FoundDate {
  @Field(() => String, { description: "The line in which it stands." }) line!: string;
  @Field(() => String, { description: "The words of the date itself." }) words!: string;
  @Field(() => CalendarDateScalar, { description: "The day." }) date!: string;
  @Field(() => String, { nullable: true, description: "The time as HH:MM when one is stated." }) time!: string | null;
  @Field(() => DeadlinePrecisionEnum, { description: "How precise it is." }) precision!: "DATE" | "DATE_TIME";
  @Field(() => Boolean, { description: "Whether its line speaks of closing, due or deadline." }) looksLikeClosing!: boolean;
}

@ObjectType({ description: "What can be read in the text of a notice; a person checks it." })
export class NoticeReading {
  @Field(() => ID, { nullable: true, description: "The agency by code, when its name or code stands in the text." }) agencyCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "What looks like the title." }) title!: string | null;
  @Field(() => String, { nullable: true, description: "What looks like the number of the notice." }) number!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "The largest amount of dollars in the text." }) amount!: string | null;
  @Field(() => [FoundDate], { description: "Dates in the order in which they stand, at most 40." }) dates!: FoundDate[];
}

const agencyNames: readonly (readonly [RegExp, string])[] = [
  [/\b(CSDE|State Department of Education)\b/i, "CSDE"],
  [/\b(OEC|Office of Early Childhood)\b/i, "OEC"],
  [/\b(DCF|Department of Children and Families)\b/i, "DCF"],
  [/\b(DSS|Department of Social Services)\b/i, "DSS"],
  [/\b(DPH|Department of Public Health)\b/i, "DPH"],
  [/\b(DMHAS|Department of Mental Health and Addiction Services)\b/i, "DMHAS"],
  [/\b(DDS|Department of Developmental Services)\b/i, "DDS"],
  [/\bDepartment of Labor\b/i, "DOL"],
  [/\b(OHE|Office of Higher Education)\b/i, "OHE"],
  [/\bState Library\b/i, "CSL"],
];
const closing = /\b(due|deadline|clos(es|ing)|submit(ted)? (by|no later)|no later than|applications? must)\b/i;
const most = 10_000;

function datesIn(text: string, today: string): FoundDate[] {
  // Noon on the day, so that a date without a year is read from this one on in whichever zone the machine is.
  const reference = new Date(`${today}T17:00:00Z`);
  return text.split("\n").flatMap((line) =>
    chrono.en.casual.parse(line, reference, { forwardDate: true }).flatMap((found) => {
      if (!found.start.isCertain("day") || !found.start.isCertain("month")) return [];
      const two = (value: number | null) => String(value ?? 0).padStart(2, "0");
      const timed = found.start.isCertain("hour");
      return [
        Object.assign(new FoundDate(), {
          line: line.trim().slice(0, 300),
          words: found.text,
          date: `${found.start.get("year")}-${two(found.start.get("month"))}-${two(found.start.get("day"))}`,
          time: timed ? `${two(found.start.get("hour"))}:${two(found.start.get("minute"))}` : null,
          precision: timed ? ("DATE_TIME" as const) : ("DATE" as const),
          looksLikeClosing: closing.test(line),
        }),
      ];
    }),
  );
}

function amountIn(text: string): string | null {
  const amounts = [...text.matchAll(/\$\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{2})?(?:\s*(million))?/gi)]
    .map(([, whole = "0", cents = "", million]) =>
      million ? String(Math.round(Number(`${whole.replaceAll(",", "")}${cents}`) * 1_000_000)) : `${whole.replaceAll(",", "")}${cents}`,
    )
    .filter(isMoney);
  return amounts.toSorted((one, other) => Number(other) - Number(one))[0] ?? null;
}

/** Reads agency, title, number, amount and dates out of a notice's text. A suggestion: the words stay, and a person decides. */
export function readNoticeText(given: string, today: string): NoticeReading {
  const text = given.slice(0, most);
  const lines = text.split("\n").map((line) => line.trim());
  const labelled = (label: RegExp) =>
    lines.map((line) => label.exec(line)?.[1]?.trim()).find((found) => found !== undefined && found !== "") ?? null;
  return Object.assign(new NoticeReading(), {
    agencyCode: agencyNames.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    title:
      labelled(/^(?:subject|title|program|re)\s*:\s*(.{3,200})$/i) ?? lines.find((line) => line.length >= 12 && line.length <= 200) ?? null,
    number: labelled(/\b(?:RFP|RFA|NOFO|NOFA|grant|bid)\s*(?:number|no\.?|#)?\s*[:#]?\s*([A-Z0-9][A-Z0-9\-./]{2,30}\d)\b/i),
    amount: amountIn(text),
    dates: datesIn(text, today).slice(0, 40),
  });
}
