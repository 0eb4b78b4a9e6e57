import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;

/** What the dialog 'Record another answer' asks for; a number within bounds, or words. */
export function changeSchema(bounds: { readonly least: number; readonly most: number } | null) {
  const inBounds = (value: number | string) =>
    !bounds || (value !== "" && Number.isInteger(Number(value)) && Number(value) >= bounds.least && Number(value) <= bounds.most);
  return z.object({
    value: z.union([z.number(), z.string()]).check(z.refine(inBounds, problems.value)),
    words: z.string().check(z.refine((words) => bounds !== null || words.trim().length > 2, problems.words)),
    meetingId: z.nullable(z.string()).check(z.refine((id) => id !== null && id !== "", problems.meeting)),
    validFrom: z.nullable(z.string()).check(z.refine((day) => day !== null && day !== "", problems.validFrom)),
    reason: z.string().check(z.trim(), z.minLength(3, problems.reason)),
  });
}
