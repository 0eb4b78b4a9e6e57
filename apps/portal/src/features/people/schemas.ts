import { z } from "../../app/form/zod.ts";
import { messages } from "./messages.ts";

const { problems } = messages;
const required = (message: string) => z.string().check(z.trim(), z.minLength(1, message));
const day = z.string(problems.from).check(z.minLength(1, problems.from));
const openEnd = z.nullable(z.string());
const endsAfter = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) => !validTo || validTo > validFrom;

/** What the dialog 'Give a role' asks for. */
export const giveRoleSchema = z
  .object({
    role: required(problems.role),
    organization: required(problems.organization),
    validFrom: day,
    validTo: openEnd,
    reason: required(problems.reason),
  })
  .check(z.refine(endsAfter, { path: ["validTo"], message: problems.untilAfter }));

/** What the dialog 'Name a deputy' asks for. */
export const nameDeputySchema = z
  .object({ deputyPersonId: required(problems.person), validFrom: day, validTo: required(problems.until) })
  .check(z.refine(endsAfter, { path: ["validTo"], message: problems.untilAfter }));

/** What the dialog 'Add a person' asks for. */
export const addPersonSchema = z
  .object({
    name: required(problems.name),
    organization: required(problems.organization),
    title: z.string(),
    email: z.union([z.literal(""), z.email(problems.email)], problems.email),
    phone: z.string(),
    signInIssuer: z.string(),
    signInSubject: z.string(),
  })
  .check(
    z.refine(({ signInIssuer, signInSubject }) => !signInIssuer === !signInSubject, { path: ["signInSubject"], message: problems.signIn }),
  );

/** What the dialog 'Name who receives courtesy notices' asks for. */
export const nameRecipientSchema = z.object({
  resc: required(problems.organization),
  personId: required(problems.person),
  categoryCode: z.string(),
  validFrom: day,
});

/** What the dialog 'Leaves' asks for. */
export const leaverSchema = z.object({
  lastDay: z.nullable(z.string()).check(z.refine((value) => value !== null && value !== "", problems.until)),
  reason: z.string().check(z.trim(), z.minLength(3, problems.reason)),
});

/** What the dialog 'End a role' asks for. */
export const endRoleSchema = z.object({ reason: required(problems.reason) });
