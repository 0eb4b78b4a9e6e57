import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;

/** What the dialog 'Attach a source' asks for. */
export const attachSchema = z
  .object({
    value: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/, problems.value)),
    title: z.string().check(z.trim(), z.minLength(3, problems.title)),
    address: z.string(),
    fileId: z.nullable(z.string()),
    readOn: z.string(problems.day).check(z.minLength(1, problems.day)),
  })
  .check(
    z.refine(({ address, fileId }) => fileId !== null || /^https?:\/\/\S+$/.test(address.trim()), {
      path: ["address"],
      message: problems.place,
    }),
  );

/** What the dialog 'Import figures' asks for. */
export const importSchema = z.object({
  csv: z.string().check(z.minLength(1, problems.file)),
  sourceWords: z.string().check(z.trim(), z.minLength(3, problems.title)),
  address: z.string().check(z.regex(/^https?:\/\/\S+$/, problems.address)),
  readOn: z.string(problems.day).check(z.minLength(1, problems.day)),
});

/** A reason that others read. */
export const reasonSchema = z.object({ reason: z.string().check(z.trim(), z.minLength(3, problems.reason)) });
