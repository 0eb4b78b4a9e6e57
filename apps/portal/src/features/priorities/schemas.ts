import { isMoney } from "@resc/domain";
import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const words = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));

/** Dollars as people type them, as the decimal text that is sent. */
export function dollarText(typed: string): string {
  return typed.replace(/[$,\s]/g, "");
}

/** A reason that others read. */
export const reasonSchema = z.object({ reason: words(3, problems.reason) });

/** What the dialog 'Open a session' asks for. */
export const openSchema = z.object({ year: z.string().check(z.regex(/^20\d\d$/, problems.year)) });

/** What the dialog of an ask asks for; an ask from the session before needs the reason of its change. */
export const askSchema = (reasoned: boolean) =>
  z.object({
    area: words(3, problems.area),
    finding: words(3, problems.finding),
    ask: words(3, problems.ask),
    amountUsd: z.string().check(z.refine((typed) => dollarText(typed) === "" || isMoney(dollarText(typed)), problems.amount)),
    percent: z.string().check(z.refine((typed) => typed.trim() === "" || /^\d{1,3}(\.\d{1,2})?$/.test(typed.trim()), problems.percent)),
    reason: reasoned ? words(3, problems.reason) : z.string(),
  });

/** What the dialog 'Record the outcome' asks for. */
export const outcomeSchema = z.object({ note: words(3, problems.note), on: z.string(problems.day).check(z.minLength(1, problems.day)) });

/** What the dialog 'Bind the sentence anew' asks for. */
export const bindSchema = z.object({ sentence: words(3, problems.sentence), stated: words(1, problems.stated) });
