import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const words = (least: number, message: string) => z.string().check(z.trim(), z.minLength(least, message));
const signatory = { name: words(2, problems.name), title: words(2, problems.title) };

/** What the dialog 'Sign' asks for; the day may be left out. */
export const signSchema = z.object(signatory);
/** What the dialog 'Decline' asks for. */
export const declineSchema = z.object({ ...signatory, reason: words(3, problems.reason) });
/** What the dialog 'Load a version' asks for. */
export const loadSchema = z.object({
  title: words(3, problems.title),
  month: z.string().check(z.trim(), z.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, problems.month)),
  text: words(20, problems.text),
});
