import { z } from "../../../app/form/zod.ts";
import { messages } from "../messages.ts";

const { problems } = messages.wish;

/** What a key is asked for with, within the limits that the gateway holds. */
export const keyWishSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(2, problems.name), z.maxLength(80, problems.name)),
  purpose: z.string().check(z.trim(), z.minLength(2, problems.purpose), z.maxLength(500, problems.purpose)),
  days: z.number(problems.days).check(z.int(problems.days), z.minimum(1, problems.days), z.maximum(365, problems.days)),
});
