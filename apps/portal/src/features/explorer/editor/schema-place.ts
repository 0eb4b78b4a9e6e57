import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLInputField, GraphQLSchema, GraphQLType } from "graphql";

/** One line of the schema pane. */
export interface SchemaLine {
  readonly name: string;
  /** The type as GraphQL writes it; null for values of an enum. */
  readonly type: string | null;
  /** The type behind it, to go on to; null for plain values. */
  readonly leadsTo: string | null;
  readonly meaning: string;
  readonly arguments: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
}

/** A type as the schema pane shows it. */
export interface SchemaPlace {
  readonly name: string;
  readonly meaning: string;
  readonly kind: "fields" | "values" | "nothing";
  readonly lines: readonly SchemaLine[];
}

/** Types that need no page of their own. */
const plain = new Set(["String", "Int", "Float", "Boolean", "ID"]);

/** What a type holds; null when the contract has no such type. Its name may be written as in a query, such as `[Town!]!`. */
export function placeOf(schema: GraphQLSchema, written: string): SchemaPlace | null {
  const type = schema.getType(written.replaceAll(/[[\]!]/g, ""));
  if (!type) return null;
  const place = { name: type.name, meaning: type.description ?? "" };
  if (isEnumType(type)) {
    const lines = type
      .getValues()
      .map(({ name, description }) => ({ name, type: null, leadsTo: null, meaning: description ?? "", arguments: [] }));
    return { ...place, kind: "values", lines };
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return { ...place, kind: "nothing", lines: [] };
  const lines = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map((field) => {
    const { name } = getNamedType(field.type as GraphQLType);
    return {
      name: field.name,
      type: String(field.type),
      leadsTo: plain.has(name) ? null : name,
      meaning: field.description ?? "",
      arguments:
        "args" in field ? field.args.map((one) => ({ name: one.name, type: String(one.type), meaning: one.description ?? "" })) : [],
    };
  });
  return { ...place, kind: "fields", lines };
}
