import { type FieldProblem, InvalidInputError } from "@resc/domain";
import { validate, type ValidationError } from "class-validator";
import { GraphQLID } from "graphql";
import { Field, InputType } from "type-graphql";
import { IsText } from "./validators.ts";

/** What every mutation brings: a key under which sending twice does nothing twice. */
@InputType()
export abstract class KeyedInput {
  @Field(() => GraphQLID, { description: "A random key made once per form; sending the same again does nothing twice." })
  @IsText(8, 100)
  idempotencyKey!: string;
}

function problems(errors: readonly ValidationError[], path = ""): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own.slice(0, 1), ...problems(error.children ?? [], field)];
  });
}

/** Checks an input against its validators and throws {@link InvalidInputError} naming each field and what to write instead. */
export async function checkInput(input: object): Promise<void> {
  const errors = await validate(input, { forbidUnknownValues: false, validationError: { target: false, value: false } });
  if (errors.length > 0) throw new InvalidInputError(problems(errors));
}
