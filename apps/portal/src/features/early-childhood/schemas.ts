import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages.import;
const mostLetters = 200_000;

/** What the import asks for. */
export const importSchema = z.object({
  csv: z.string().check(z.minLength(1, problems.file), z.maxLength(mostLetters, problems.large)),
  sourceWords: z.string().check(z.trim(), z.minLength(3, problems.source)),
});
