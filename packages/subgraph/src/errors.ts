import {
  ConflictError,
  type FieldProblem,
  FreshSignInError,
  InvalidInputError,
  KeyReusedError,
  NotFoundError,
  NotPermittedError,
  NotPossibleError,
} from "@resc/domain";
import { Directive, Field, Int, InterfaceType, ObjectType } from "type-graphql";

/** What every expected refusal says: a code for programs, a sentence for people, and the clause behind it. */
@InterfaceType("UserError", {
  description: "An expected refusal: a code for programs, a sentence for people, the clause behind it.",
  autoRegisterImplementations: false,
})
export abstract class UserErrorType {
  @Field(() => String, { description: "Stable code for programs." })
  readonly code!: string;
  @Field(() => String, { description: "What to do instead, as a sentence." })
  readonly message!: string;
  @Field(() => String, { nullable: true, description: "The sentence of the Accord or statute behind it, as people cite it." })
  readonly clause!: string | null;
}

@Directive("@shareable")
@ObjectType("FieldProblem", { description: "One field that must be written differently, and how." })
class FieldProblemType implements FieldProblem {
  @Field(() => String, { description: "The field of the input." })
  readonly field!: string;
  @Field(() => String, { description: "What to write instead." })
  readonly message!: string;
}

type ErrorClass = abstract new (...args: never[]) => object;

/** The domain's error classes stay free of GraphQL; here each becomes an object type that implements UserError. */
function errorType(
  error: ErrorClass,
  name: string,
  description: string,
  fields: Record<string, Parameters<typeof Field>[0] | [Parameters<typeof Field>[0], string]> = {},
): void {
  Directive("@shareable")(error as never);
  ObjectType(name, { implements: UserErrorType, description })(error as never);
  for (const [field, type] of Object.entries(fields))
    Field(Array.isArray(type) ? type[0] : type, { nullable: true, description: Array.isArray(type) ? type[1] : field })(
      error.prototype as object,
      field,
    );
}

errorType(InvalidInputError, "InvalidInputError", "The input cannot be read; each field says what to write instead.", {
  fields: [() => [FieldProblemType], "The fields, each with what to write instead."],
});
errorType(NotPermittedError, "NotPermittedError", "The acting role has no right to this act.", {
  needed: [() => String, "The action of the table of rights that is missing."],
});
errorType(NotFoundError, "NotFoundError", "It does not exist, or it is not the caller's to know.");
errorType(ConflictError, "ConflictError", "Somebody changed it since it was read.", {
  currentVersion: [() => Int, "The version that stands now."],
});
errorType(NotPossibleError, "NotPossibleError", "The state of the thing does not allow the act now.");
errorType(FreshSignInError, "FreshSignInError", "The act asks for a sign-in of the last minutes.");
errorType(KeyReusedError, "KeyReusedError", "The same idempotency key came with another content.");

/** The refusals that any change can answer. */
export const commonErrors = [InvalidInputError, NotPermittedError, NotFoundError, ConflictError, NotPossibleError, KeyReusedError] as const;

/** The error classes in the form in which a result union lists them. */
export const errorClasses = {
  InvalidInputError,
  NotPermittedError,
  NotFoundError,
  ConflictError,
  NotPossibleError,
  FreshSignInError,
  KeyReusedError,
} as const;
