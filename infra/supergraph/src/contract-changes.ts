import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** What changed in one contract between two days, as sentences for those whose programs read it. */
export interface ContractChange {
  /** What a program may use from now on. */
  readonly added: readonly string[];
  /** What may surprise a program, such as a new value of an enum. */
  readonly dangerous: readonly string[];
  /** What breaks a program that used it. */
  readonly breaking: readonly string[];
}

/** Everything that has a name in a schema: types, fields, arguments, values. */
function namesIn(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      if (isEnumType(type)) return [type.name, ...type.getValues().map((value) => `${type.name}.${value.name}`)];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [type.name];
      const fields = Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...("args" in field ? field.args.map((argument: GraphQLArgument) => `${type.name}.${field.name}(${argument.name}:)`) : []),
      ]);
      return [type.name, ...fields];
    });
}

/** New names; what lies within something that is itself new is not told apart. */
function addedTo(before: GraphQLSchema, after: GraphQLSchema): string[] {
  const known = new Set(namesIn(before));
  const fresh = namesIn(after).filter((name) => !known.has(name));
  const whole = new Set(fresh);
  return fresh
    .filter((name) => !whole.has(name.replace(/[.(][^.(]*$/, "")) || !/[.(]/.test(name))
    .map((name) => `\`${name}\``)
    .toSorted((one, other) => one.localeCompare(other, "en"));
}

/** Compares two days of one contract. */
export function compareContracts(before: string, after: string): ContractChange {
  const [old, current] = [buildSchema(before), buildSchema(after)];
  const sentences = (changes: readonly { readonly description: string }[]) => changes.map(({ description }) => description).toSorted();
  return {
    added: addedTo(old, current),
    dangerous: sentences(findDangerousChanges(old, current)),
    breaking: sentences(findBreakingChanges(old, current)),
  };
}

/** Whether nothing changed but perhaps words of a description. */
export function isUnchanged({ added, dangerous, breaking }: ContractChange): boolean {
  return added.length + dangerous.length + breaking.length === 0;
}
