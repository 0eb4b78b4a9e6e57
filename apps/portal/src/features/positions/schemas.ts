import { z } from "../../app/form/zod.ts";
import { readCallTime } from "../opportunities/call/call-times.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const words = (message: string) => z.string().check(z.trim(), z.minLength(3, message));
const text = { title: words(problems.title), text: words(problems.text) };
const timeOrEmpty = z.string().check(z.refine((typed) => typed.trim() === "" || readCallTime(typed) !== null, problems.time));

/** What the dialog 'Propose a position' asks for. */
export const proposeSchema = z.object({ trigger: z.string(), why: words(problems.why), ...text });
/** What the dialog 'Write the draft' asks for. */
export const draftSchema = z.object(text);
/** What the dialogs with a time ask for; an empty time means the usual one. */
export const timeSchema = z.object({ time: timeOrEmpty });
/** What the dialog 'Answer for your RESC' asks for; an objection says why. */
export const answerSchema = z
  .object({ answer: z.string().check(z.minLength(1, problems.answer)), words: z.string() })
  .check(
    z.refine(({ answer, words: said }) => answer !== "OBJECT" || said.trim().length >= 3, { path: ["words"], message: problems.words }),
  );
/** What the dialogs with a reason ask for. */
export const reasonSchema = z.object({ reason: words(problems.reason) });
/** The same, and which position takes the place. */
export const supersedeSchema = z.object({
  reason: words(problems.reason),
  ref: z.string().check(z.trim(), z.regex(/^CP-\d{1,9}$/i, problems.ref)),
});
