import { UserError } from "@resc/domain";
import { type ClassType, createUnionType } from "type-graphql";
import { commonErrors } from "./errors.ts";

/** The result of a mutation: its success, or one of the refusals that share `UserError`. */
export function resultOf<Success extends object>(name: string, success: ClassType<Success>, more: readonly ClassType[] = []) {
  const types = [success, ...commonErrors, ...more] as unknown as readonly ClassType[];
  const resolveType = (value: object) => ("refusal" in value ? String(value.refusal) : success);
  return createUnionType({
    name,
    description: `What ${name.replace(/Result$/, "")} answers.`,
    types: () => types as [ClassType<Success>],
    resolveType: resolveType as never,
  });
}

/**
 * Runs a use case and turns an expected refusal into a member of the result. Anything else stays an error and is masked.
 * The member is a plain object: GraphQL throws whatever a resolver returns that is an Error.
 */
export async function answer<Success extends object>(work: () => Promise<Success>): Promise<Success> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return { ...error, message: error.message, refusal: error.name } as unknown as Success;
    throw error;
  }
}
