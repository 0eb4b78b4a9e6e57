import { type DeadlinePrecision, type DeadlineRule, InvalidInputError, isCalendarDate, resolveDeadline } from "@resc/domain";

/** A closing as a form gives it. */
export interface ClosingInput {
  readonly closesWords: string;
  readonly closesPrecision: DeadlinePrecision;
  readonly closesDate: string | null;
  readonly closesTime: string | null;
}

/** The columns of a closing: the words as published, and our reading of them in Eastern time (D-09). */
export interface ReadClosing {
  readonly closesWords: string;
  readonly closesPrecision: DeadlinePrecision;
  readonly closesAt: Date | null;
  readonly closesRule: DeadlineRule;
}

/** Whether a text is a wall-clock time, `HH:MM`. */
export function isClockTime(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Reads a published closing. Throws {@link InvalidInputError} naming what is missing. */
export function readClosing(input: ClosingInput): ReadClosing {
  const fields = [];
  if (input.closesPrecision !== "NOT_STATED" && !(input.closesDate && isCalendarDate(input.closesDate)))
    fields.push({ field: "closesDate", message: "Write the day on which it closes, or say that no date is stated." });
  if (input.closesPrecision === "DATE_TIME" && !(input.closesTime && isClockTime(input.closesTime)))
    fields.push({ field: "closesTime", message: "Write the time as HH:MM, such as 16:00, or choose the day alone." });
  if (fields.length > 0) throw new InvalidInputError(fields);
  const { at, rule } = resolveDeadline({
    words: input.closesWords,
    precision: input.closesPrecision,
    date: input.closesDate,
    time: input.closesTime,
  });
  return { closesWords: input.closesWords.trim(), closesPrecision: input.closesPrecision, closesAt: at, closesRule: rule };
}
