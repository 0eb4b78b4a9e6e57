import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import type { RequestContext } from "./context.ts";
import { isCleanText } from "./validators.ts";

/** The most letters in any text, and the most items in any list, that a question may hand in (security design, section 3). Inputs of changes say their own, lower ones. */
export const argumentLimits = { text: 10_000, items: 200 } as const;

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

function refuse(field: string, message: string): never {
  throw new GraphQLError(`"${field}" cannot be read. ${message}`, { extensions: { code: "BAD_USER_INPUT" } });
}

function check(value: unknown, field: string): void {
  if (typeof value === "string") {
    if (!isCleanText(value, argumentLimits.text))
      refuse(field, `Write at most ${argumentLimits.text} characters, without control characters.`);
  } else if (Array.isArray(value)) {
    if (value.length > argumentLimits.items) refuse(field, `Ask for at most ${argumentLimits.items} at a time.`);
    for (const item of value) check(item, field);
  } else if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    for (const [name, inner] of Object.entries(value)) check(inner, `${field}.${name}`);
  }
}

/**
 * Holds the arguments of every field but those of changes against the bounds of any text and list, before a resolver sees them: the database
 * refuses some letters with a fault of its own, and a list without end is work without end. Throws BAD_USER_INPUT. Changes name each field themselves.
 */
export function guardArguments(schema: GraphQLSchema, resolvers: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, fields]) => {
      const type = schema.getType(name);
      if (name === "Mutation" || !isObjectType(type)) return [name, fields];
      const withArguments = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
      const guarded = withArguments.flatMap((field) => {
        const resolve = (fields as Readonly<Record<string, Resolver | undefined>>)[field.name];
        if (resolve === undefined) return [];
        const guard: Resolver = (root, args: Readonly<Record<string, unknown>>, ctx, info) => {
          for (const [argument, value] of Object.entries(args)) check(value, argument);
          return resolve(root, args, ctx, info);
        };
        return [[field.name, guard] as const];
      });
      return [name, { ...fields, ...Object.fromEntries(guarded) }];
    }),
  );
}
