import { UserError } from "@resc/domain";
import { type ClassType, createUnionType } from "type-graphql";
import { commonErrors } from "./errors.ts";

/** The result of a mutation: its success, or one of the refusals that share `UserError`. */
export function resultOf<Success extends object>(name: string, success: ClassType<Success>, more: readonly ClassType[] = []) {
  const types = [success, ...commonErrors, ...more] as unknown as readonly ClassType[];
  return createUnionType({ name, description: `What ${name.replace(/Result$/, "")} answers.`, types: () => types as [ClassType<Success>] });
}

/** Runs a use case and turns an expected refusal into a member of the result. Anything else stays an error and is masked. */
export async function answer<Success extends object>(work: () => Promise<Success>): Promise<Success> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return error as unknown as Success;
    throw error;
  }
}
