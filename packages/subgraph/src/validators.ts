import { ValidateBy, type ValidationOptions } from "class-validator";
import { isCalendarDate, isMoney } from "@resc/domain";

// Control characters but tab and line breaks; they hide text in lists, mail and CSV.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

// Half of a pair that makes one character: no UTF-8 has it.
const halfCharacter = /\p{Surrogate}/u;

/** Whether a text has at most so many characters, each of them one that can be stored and seen. */
export function isCleanText(value: string, maximum: number): boolean {
  return value.length <= maximum && !control.test(value) && !halfCharacter.test(value);
}

function rule(name: string, check: (value: unknown) => boolean, message: string, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name, validator: { validate: (value) => value === null || value === undefined || check(value), defaultMessage: () => message } },
    options,
  );
}

/** Text of a length between two bounds, in composed Unicode without control characters. Null passes; require it by the schema. */
export function IsText(minimum: number, maximum: number, what = "Write"): PropertyDecorator {
  return rule(
    "isText",
    (value) =>
      typeof value === "string" && value.trim().length >= minimum && isCleanText(value, maximum) && value.normalize("NFC") === value,
    minimum > 0
      ? `${what} between ${minimum} and ${maximum} characters, without control characters.`
      : `${what} at most ${maximum} characters, without control characters.`,
  );
}

/** A day of the calendar. */
export function IsDay(): PropertyDecorator {
  return rule("isDay", isCalendarDate, "Write a day as YYYY-MM-DD, such as 2026-11-21.");
}

/** An amount of dollars as decimal text. */
export function IsAmount(): PropertyDecorator {
  return rule("isAmount", isMoney, "Write dollars as digits with at most two decimals, such as 1250.00.");
}

/** A whole number between two bounds. */
export function IsWhole(minimum: number, maximum: number): PropertyDecorator {
  return rule(
    "isWhole",
    (value) => Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum,
    `Write a whole number from ${minimum} to ${maximum}.`,
  );
}

/** A State fiscal year, named by the year in which it ends. */
export function IsFiscalYear(): PropertyDecorator {
  return IsWhole(1900, 2099);
}

/** A work mail address. */
export function IsMail(): PropertyDecorator {
  return rule(
    "isMail",
    (value) => typeof value === "string" && value.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value),
    "Write a mail address such as name@agency.org.",
  );
}
