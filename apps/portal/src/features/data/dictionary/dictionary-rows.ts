import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isScalarType } from "graphql";
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";

/** One line of the dictionary: a field, a value of an enum, or a scalar. */
export interface DictionaryRow {
  /** The part of the address that leads to it, such as `District.name`. */
  readonly anchor: string;
  readonly type: string;
  /** Null for a scalar, which is a line by itself. */
  readonly field: string | null;
  /** The type of the answer as GraphQL writes it; null for values of an enum. */
  readonly answer: string | null;
  /** The type behind it, when the dictionary has it too. */
  readonly answerType: string | null;
  readonly arguments: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
  readonly meaning: string;
}

/** A type with its lines. */
export interface DictionaryType {
  readonly name: string;
  readonly kind: "type" | "enum" | "scalar" | "input";
  readonly meaning: string;
  readonly rows: readonly DictionaryRow[];
}

const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);
const plumbing = /(Connection|Edge)$/;

function fieldRow(type: string, field: GraphQLField<unknown, unknown>): DictionaryRow {
  const named = getNamedType(field.type).name;
  return {
    anchor: `${type}.${field.name}`,
    type,
    field: field.name,
    answer: String(field.type),
    answerType: builtIn.has(named) ? null : named,
    arguments: field.args.map((one) => ({ name: one.name, type: String(one.type), meaning: one.description ?? "" })),
    meaning: field.description ?? "",
  };
}

function rowsOf(type: GraphQLNamedType): readonly DictionaryRow[] {
  const plain = { type: type.name, answerType: null, arguments: [] };
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields()).map((field) => fieldRow(type.name, field));
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => ({
      ...plain,
      anchor: `${type.name}.${name}`,
      field: name,
      answer: null,
      meaning: description ?? "",
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      ...plain,
      anchor: `${type.name}.${field.name}`,
      field: field.name,
      answer: String(field.type),
      meaning: field.description ?? "",
    }));
  return [];
}

function kindOf(type: GraphQLNamedType): DictionaryType["kind"] {
  if (isEnumType(type)) return "enum";
  if (isScalarType(type)) return "scalar";
  return isInputObjectType(type) ? "input" : "type";
}

/** Questions first, then what they answer with, pages and their edges last; inside each group by name. */
function rank({ name }: DictionaryType): number {
  if (name === "Query") return 0;
  return plumbing.test(name) || name === "PageInfo" ? 2 : 1;
}

/** Everything in a contract, with the meaning of every line. */
export function dictionaryTypes(schema: GraphQLSchema): readonly DictionaryType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !builtIn.has(type.name))
    .map((type) => ({ name: type.name, kind: kindOf(type), meaning: type.description ?? "", rows: rowsOf(type) }))
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, "en"));
}

/** Lines in which every word of a text stands, in the names or in the meaning. A type whose own words fit keeps all its lines. */
export function searchDictionary(types: readonly DictionaryType[], text: string): readonly DictionaryType[] {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 0) return types;
  const fits = (...parts: readonly string[]) => {
    const all = parts.join(" ").toLowerCase();
    return words.every((word) => all.includes(word));
  };
  return types.flatMap((type) => {
    if (fits(type.name, type.meaning)) return [type];
    const rows = type.rows.filter((row) =>
      fits(type.name, row.field ?? "", row.meaning, ...row.arguments.flatMap(({ name, meaning }) => [name, meaning])),
    );
    return rows.length > 0 ? [{ ...type, rows }] : [];
  });
}
