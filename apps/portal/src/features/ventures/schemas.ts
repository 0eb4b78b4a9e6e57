import { isMoney } from "@resc/domain";
import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;

/** Dollars as people type them, as the decimal text that is sent: `$1,250` is `1250`. */
export function dollarText(typed: string): string {
  return typed.replace(/[$,\s]/g, "");
}

const words = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));
const day = z.string(problems.day).check(z.minLength(1, problems.day));
const isAmount = (typed: string) => isMoney(dollarText(typed)) && Number(dollarText(typed)) > 0;
const isQuarters = (hours: number | string) => hours !== "" && Number(hours) >= 0.25 && Number.isInteger(Number(hours) * 4);
const amount = z.string().check(z.refine(isAmount, problems.amount));
const hours = z.union([z.number(), z.string()]).check(z.refine(isQuarters, problems.hours));
const year = z.union([z.number(), z.string()]).check(z.refine((one) => Number(one) >= 2000 && Number(one) <= 2099, problems.year));
const optional = z.union([z.number(), z.string()]);

/** A reason that others read. */
export const reasonSchema = z.object({ reason: words(3, problems.reason) });

/** One line of a need; which of the amounts counts, its kind says. */
const needLine = z
  .object({
    kind: z.string(),
    fiscalYear: year,
    what: words(3, problems.what),
    funds: z.string(),
    inKind: z.string(),
    hours: optional,
    space: z.string(),
  })
  .check(
    z.refine(({ kind, funds }) => kind !== "FUNDS" || isAmount(funds), { path: ["funds"], message: problems.amount }),
    z.refine(({ kind, inKind }) => kind !== "IN_KIND" || inKind.trim() === "" || isAmount(inKind), {
      path: ["inKind"],
      message: problems.amount,
    }),
    z.refine(({ kind, inKind, hours: given, space }) => kind !== "IN_KIND" || inKind.trim() !== "" || given !== "" || space.trim() !== "", {
      path: ["hours"],
      message: problems.hours,
    }),
  );

/** What the dialog 'Propose a venture' asks for. */
export const proposeSchema = z.object({
  title: words(3, problems.title),
  purpose: words(10, problems.purpose),
  leadResc: words(1, problems.resc),
  leadPersonId: z.nullable(z.string()).check(z.refine((id) => id !== null && id !== "", problems.person)),
  startsOn: day,
  needs: z.array(needLine),
});

/** What the dialog 'Change what is needed' asks for. */
export const needSchema = z.object({ reason: words(3, problems.reason), needs: z.array(needLine) });

/** What the dialog 'Set a rate' asks for. */
export const rateSchema = z.object({ fiscalYear: year, category: words(2, problems.category), rate: amount, validFrom: day });

/** What the dialog 'Name another lead' asks for. */
export const leadSchema = z.object({ personId: z.nullable(z.string()).check(z.refine((id) => id !== null && id !== "", problems.person)) });

/** What the dialog 'Pledge' asks for, by what is given. */
export const pledgeSchema = z
  .object({
    kind: z.string(),
    method: z.string(),
    fiscalYear: year,
    what: words(3, problems.what),
    amount: z.string(),
    methodWords: z.string(),
    staffCategory: z.string(),
    hours: optional,
    statedRate: z.string(),
    space: z.string(),
  })
  .check(
    z.refine(({ kind, method, amount: typed }) => (kind === "IN_KIND" && method === "HOURS_AT_RATE") || isAmount(typed), {
      path: ["amount"],
      message: problems.amount,
    }),
    z.refine(({ kind, method, methodWords }) => kind === "FUNDS" || method === "HOURS_AT_RATE" || methodWords.trim() !== "", {
      path: ["methodWords"],
      message: problems.methodWords,
    }),
    z.refine(({ kind, method, space }) => kind === "FUNDS" || method !== "SPACE" || space.trim() !== "", {
      path: ["space"],
      message: problems.space,
    }),
    z.refine(({ kind, method, staffCategory }) => kind === "FUNDS" || method !== "HOURS_AT_RATE" || staffCategory.trim() !== "", {
      path: ["staffCategory"],
      message: problems.category,
    }),
    z.refine(({ kind, method, hours: given }) => kind === "FUNDS" || method !== "HOURS_AT_RATE" || isQuarters(given), {
      path: ["hours"],
      message: problems.hours,
    }),
    z.refine(({ kind, method, statedRate }) => kind === "FUNDS" || method !== "HOURS_AT_RATE" || isAmount(statedRate), {
      path: ["statedRate"],
      message: problems.amount,
    }),
  );

/** What the dialogs about a part in dollars, or in hours, ask for. */
export const partSchema = (byHours: boolean) => (byHours ? z.object({ hours }) : z.object({ amount }));

/** What the dialog 'Record what was given' asks for. */
export const recordSchema = (byHours: boolean) =>
  z.object({ ...partSchema(byHours).shape, givenOn: day, evidence: words(5, problems.evidence) });

/** What the dialog 'Reduce' asks for. */
export const reduceSchema = (byHours: boolean) => z.object({ ...partSchema(byHours).shape, reason: words(3, problems.reason) });

/** What the dialog 'Agree and accept' asks for. */
export const acceptSchema = (byHours: boolean) =>
  z.object({ instalments: z.array(z.object({ ...partSchema(byHours).shape, dueOn: day })) });
