import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const day = (message: string) => z.nullable(z.string()).check(z.refine((value) => value !== null && value !== "", message));
const inOrder = ({ from, lastDay }: { from: string | null; lastDay: string | null }) => !from || !lastDay || lastDay >= from;
const late = { path: ["lastDay"], message: problems.lastAfterFirst };
const term = { from: day(problems.from), lastDay: day(problems.lastDay) };

/** What the dialog 'Fill the seat' asks for. */
export const fillSchema = z
  .object({ memberName: z.string().check(z.trim(), z.minLength(2, problems.memberName)), memberPersonId: z.nullable(z.string()), ...term })
  .check(z.refine(inOrder, late));

/** What the dialog 'Elect to the executive board' asks for. */
export const electSchema = z.object(term).check(z.refine(inOrder, late));

/** What the dialog 'End the term' asks for. */
export const endSchema = z.object({ lastDay: day(problems.lastDay), reason: z.string().check(z.trim(), z.minLength(3, problems.reason)) });

/** What the dialog 'Leave the executive board' asks for. */
export const leaveSchema = z.object({ lastDay: day(problems.lastDay) });
