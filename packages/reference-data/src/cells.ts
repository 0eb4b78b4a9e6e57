import { isCalendarDate, isMoney, rescCodes } from "@resc/domain";
import { z } from "zod";

/** A cell that `parse` understands, or an error that says what to write instead. */
export function cell<Value>(parse: (text: string) => Value | undefined, instead: string) {
  return z.string().transform((text, context): Value => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: text === "" ? `the cell is empty; ${instead}` : `"${text}" cannot be used; ${instead}` });
    return z.NEVER;
  });
}

/** A cell that may be left empty, which reads as `null`. */
export function optional<Value>(inner: z.ZodType<Value, string>) {
  return z.string().transform((text, context): Value | null => {
    if (text === "") return null;
    const read = inner.safeParse(text);
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: read.error.issues[0]?.message ?? "the cell cannot be used" });
    return z.NEVER;
  });
}

/** A cell that takes one of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return cell((text) => words.find((word) => word === text), `write one of ${words.join(", ")}`);
}

/** Yes or no, read as a boolean. */
export const yesNo = cell((text) => (text === "yes" ? true : text === "no" ? false : undefined), "write yes or no");

/** Words, at least one character. */
export const words = cell((text) => text || undefined, "write a text");

/** A key of our own: lowercase letters, digits and single hyphens. */
export const key = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write a key such as east-hartford");

/** A RESC code. */
export const resc = oneOf(rescCodes);

/** A list of words joined with semicolons. An empty cell is an empty list. */
export const list = cell<readonly string[]>(
  (text) => (text === "" ? [] : text.split(";").every((part) => part !== "" && part === part.trim()) ? text.split(";") : undefined),
  "write the parts joined with ; and without spaces around them",
);

/** Source ids joined with semicolons; at least one. */
export const sources = cell<readonly string[]>(
  (text) => (/^[a-z0-9_]+(;[a-z0-9_]+)*$/.test(text) ? text.split(";") : undefined),
  "write at least one id of sources.csv, several joined with ;",
);

/** A day, `YYYY-MM-DD`. */
export const day = cell((text) => (isCalendarDate(text) ? text : undefined), "write a day as YYYY-MM-DD, such as 2024-07-01");

/** A whole number from 0. */
export const count = cell((text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined), "write a whole number without separators");

/** A number with a point, such as a percentage or an area. */
export const decimal = cell((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined), "write a number with a decimal point");

/** US dollars as decimal text. */
export const usd = cell((text) => (isMoney(text) ? text : undefined), "write dollars as digits with at most two decimals, such as 1250.00");

/** A fiscal year, named by the calendar year in which it ends. */
export const year = cell((text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined), "write a year of four digits, such as 2026");

/** A school year as people write it, `2025-26`. */
export const schoolYearText = cell(
  (text) => (/^\d{4}-\d\d$/.test(text) && (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5)) ? text : undefined),
  "write a school year such as 2025-26",
);

/** Degrees north, inside Connecticut's frame. */
export const latitude = cell((text) => within(text, 40.9, 42.1), "write degrees north between 40.9 and 42.1");

/** Degrees east (negative), inside Connecticut's frame. */
export const longitude = cell((text) => within(text, -73.8, -71.7), "write degrees east between -73.8 and -71.7");

/** A code of digits of one length, kept as text because of its leading zeros. */
export function digits(length: number) {
  return matching(new RegExp(`^\\d{${length}}$`), `write ${length} digits, leading zeros included`);
}

/** A text of one form. */
export function matching(pattern: RegExp, instead: string) {
  return cell((text) => (pattern.test(text) ? text : undefined), instead);
}

function within(text: string, low: number, high: number): number | undefined {
  const value = Number(text);
  return /^-?\d+(\.\d+)?$/.test(text) && value >= low && value <= high ? value : undefined;
}
