import type { BriefLineKind } from "@resc/client/portal";
import { quantitiesOf } from "@resc/domain";
import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problemsOf } = messages;
const words = (message: string) => z.string().check(z.trim(), z.minLength(3, message));

/** What the dialog 'Begin a brief' asks for. */
export const beginSchema = z.object({
  sessionYear: z.string().check(z.regex(/^20\d\d$/, problemsOf.year)),
  title: words(problemsOf.title),
});

/** What the dialog of a line asks for, by its kind. Numbers that are marked already may stay in an argument; no other is typed. */
export function lineSchema(kind: BriefLineKind, marked: readonly string[]) {
  const loose = (text: string) => quantitiesOf(marked.reduce((rest, mark) => rest.replace(mark, " "), text))[0];
  const plain = z.string();
  const choice = words(problemsOf.choice);
  const typed = kind === "HEADING" || kind === "ARGUMENT" || kind === "REFERENCE";
  const text =
    kind === "ARGUMENT"
      ? z.string().check(
          z.trim(),
          z.minLength(3, problemsOf.text),
          z.superRefine((value, context) => {
            const number = loose(value);
            if (number) context.addIssue({ code: "custom", message: problemsOf.number(number.text) });
          }),
        )
      : typed
        ? words(problemsOf.text)
        : plain;
  return z.object({ text, author: kind === "ARGUMENT" ? words(problemsOf.author) : plain, choice: typed ? plain : choice });
}

/** What the dialog 'Return to the draft' asks for. */
export const reasonSchema = z.object({ reason: words(problemsOf.reason) });
