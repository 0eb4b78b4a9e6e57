import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;

/** What the dialog that records a change asks for. */
export const recordSchema = z.object({
  votedOn: z.nullable(z.string()).check(z.refine((day) => day !== null && day !== "", problems.votedOn)),
  reason: z.string().check(z.trim(), z.minLength(3, problems.reason)),
});
