import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** A mutation of the platform and how it is called. */
export interface MutationCall {
  readonly name: string;
  readonly document: string;
  /** What it must be given at least, of the right types: nothing that is looked up with it exists. */
  readonly input: () => Record<string, unknown>;
  /** Of the right types and against every rule: empty and endless texts, numbers below zero. */
  readonly badInput: () => Record<string, unknown>;
}

const texts: Readonly<Record<string, readonly [good: string, bad: string]>> = {
  CalendarDate: ["2026-01-05", "0001-01-01"],
  Instant: ["2026-01-05T15:00:00Z", "0001-01-01T00:00:00Z"],
  Money: ["1.00", "0.00"],
};

function leafOf(name: string, field: string, good: boolean): unknown {
  if (field === "idempotencyKey") return good ? randomUUID() : "";
  if (name === "Boolean") return true;
  if (name === "Int" || name === "Float") return good ? 1 : -1;
  const [valid, invalid] = texts[name] ?? ["something", `\u0000${"x".repeat(100_000)}`];
  return good ? valid : invalid;
}

function valueOf(type: GraphQLInputType, field: string, good: boolean): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, field, good);
  if (isListType(type)) return good ? [valueOf(type.ofType, field, good)] : [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return isInputObjectType(type) ? objectOf(type, good) : leafOf(type.name, field, good);
}

function objectOf(type: GraphQLInputObjectType, good: boolean): Record<string, unknown> {
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type, field.name, good)]));
}

const apiSchema = buildSchema(readFileSync(new URL("../../schemas/api.graphql", import.meta.url), "utf8"));

/** Every mutation of the committed schema: a new one is among them by itself. */
export function mutationCalls(): readonly MutationCall[] {
  return Object.values(apiSchema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
    const [argument] = args;
    if (argument?.name !== "input" || args.length !== 1) throw new Error(`${name} is not called with one input.`);
    const give = (good: boolean) => () => valueOf(argument.type, argument.name, good) as Record<string, unknown>;
    return {
      name,
      document: `mutation Try($input: ${String(argument.type)}) { ${name}(input: $input) { __typename ... on UserError { code message } } }`,
      input: give(true),
      badInput: give(false),
    };
  });
}
