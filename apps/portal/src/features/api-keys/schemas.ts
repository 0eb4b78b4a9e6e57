import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;

/** What the dialog 'Grant a key' asks for. */
export const grantSchema = z.object({
  days: z.number(problems.days).check(z.int(problems.days), z.minimum(1, problems.days), z.maximum(365, problems.days)),
});

/** What the dialogs that decline or end a key ask for. */
export const refuseSchema = z.object({ reason: z.string().check(z.trim(), z.minLength(2, problems.reason)) });
