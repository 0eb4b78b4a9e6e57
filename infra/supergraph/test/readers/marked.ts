import { readdirSync, readFileSync } from "node:fs";
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
} from "graphql";
import type { Reader } from "./served-alliance.ts";

/** Tags by contract, written a second time: what cuts the contracts must not also judge them. */
const tagsOf: Readonly<Record<Reader, readonly string[]>> = {
  analyst: ["reader", "analyst"],
  csde: ["reader", "csde"],
  oec: ["reader", "oec"],
};

const services = new URL("../../../../services/", import.meta.url);

/** The committed schema of every subgraph. */
export function subgraphDocuments(): readonly DocumentNode[] {
  return readdirSync(services).flatMap((name) => {
    try {
      return [parse(readFileSync(new URL(`${name}/schema.graphql`, services), "utf8"), { noLocation: true })];
    } catch (error) {
      if ((error as { code?: string }).code === "ENOENT") return [];
      throw error;
    }
  });
}

const builtIn = new Set(["Boolean", "Float", "ID", "Int", "String"]);

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isMarked(field: FieldDefinitionNode, tags: readonly string[]): boolean {
  return (field.directives ?? []).some((one) => one.name.value === "tag" && tags.some((tag) => print(one) === `@tag(name: "${tag}")`));
}

/**
 * Everything that a contract must hold, read from the marks in the subgraphs' schemas alone: fields that are marked for it and can be
 * reached from the root, their types and arguments, and the values and fields of the enums and inputs these speak of. As coordinates with types.
 */
export function markedFor(reader: Reader, documents = subgraphDocuments()): ReadonlySet<string> {
  const definitions = documents.flatMap((document) => document.definitions);
  const objects = definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  const enums = definitions.filter((one): one is EnumTypeDefinitionNode => one.kind === Kind.ENUM_TYPE_DEFINITION);
  const inputs = definitions.filter((one): one is InputObjectTypeDefinitionNode => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  const held = new Set<string>();
  const visited = new Set<string>();
  const reach = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    if (!builtIn.has(name)) held.add(name);
    for (const one of enums.filter((found) => found.name.value === name))
      for (const value of one.values ?? []) held.add(`${name}.${value.name.value}`);
    for (const one of inputs.filter((found) => found.name.value === name))
      for (const field of one.fields ?? []) {
        held.add(`${name}.${field.name.value}: ${print(field.type)}`);
        reach(nameOf(field.type));
      }
    for (const one of objects.filter((found) => found.name.value === name))
      for (const field of (one.fields ?? []).filter((found) => isMarked(found, tagsOf[reader]))) {
        held.add(`${name}.${field.name.value}: ${print(field.type)}`);
        for (const argument of field.arguments ?? []) {
          held.add(`${name}.${field.name.value}(${argument.name.value}: ${print(argument.type)})`);
          reach(nameOf(argument.type));
        }
        reach(nameOf(field.type));
      }
  };
  reach("Query");
  return held;
}
