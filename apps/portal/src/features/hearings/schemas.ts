import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const words = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));
const day = z.string(problems.day).check(z.minLength(1, problems.day));

/** What the dialog 'Record a hearing' asks for. */
export const hearingSchema = z.object({
  sessionYear: z.string().check(z.regex(/^20\d\d$/, problems.year)),
  heldOn: day,
  committee: words(3, problems.committee),
  subject: words(3, problems.subject),
  speakers: words(3, problems.speakers),
});

/** What the dialog 'Record what was said' asks for. */
export const pointSchema = z
  .object({ kind: z.string(), what: words(3, problems.what), byWhom: words(2, problems.byWhom), followUpOn: z.nullable(z.string()) })
  .check(z.refine(({ kind, followUpOn }) => kind !== "PROMISED" || Boolean(followUpOn), { path: ["followUpOn"], message: problems.day }));

/** What the dialog 'Record the outcome' asks for. */
export const outcomeSchema = z.object({ outcome: words(3, problems.outcome) });
