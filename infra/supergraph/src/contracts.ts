import { Supergraph } from "@apollo/federation-internals";
import type { ContractTag } from "@resc/subgraph";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  type TypeNode,
  visit,
} from "graphql";

/** The contracts by name, each with the tags whose fields stand in it. */
export const contractTagsOf = {
  analyst: ["reader", "analyst"],
  csde: ["reader", "csde"],
  oec: ["reader", "oec"],
} as const satisfies Record<string, readonly ContractTag[]>;

/** The name of a contract. */
export type ContractName = keyof typeof contractTagsOf;

/** One contract: the supergraph that is run for it, and the schema its clients see. */
export interface Contract {
  readonly name: ContractName;
  readonly supergraph: string;
  readonly api: string;
}

// What composition itself needs in the supergraph's text; never seen by a client.
const machinery = /^(join__|link__|core__|federation__)/;
const inaccessible: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "inaccessible" } };

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function hasTag(field: FieldDefinitionNode, tags: readonly string[]): boolean {
  return (field.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === "tag" && given?.some(({ value }) => value.kind === Kind.STRING && tags.includes(value.value)),
  );
}

/** Names of the types that stand in a contract: objects with a field of its own, and the inputs, enums and scalars these fields speak of. */
function keptTypes(document: DocumentNode, tags: readonly string[]): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const fields = (type.fields ?? []).filter((field) => hasTag(field, tags));
    if (fields.length > 0) kept.add(type.name.value);
    for (const field of fields) {
      for (const argument of field.arguments ?? []) kept.add(namedType(argument.type));
      const answer = namedType(field.type);
      if (!isObject(document, answer)) kept.add(answer);
    }
  }
  return keptWithInputs(document, kept);
}

function isObject(document: DocumentNode, name: string): boolean {
  return document.definitions.some((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === name);
}

/** Adds what input objects speak of, until nothing is added. */
function keptWithInputs(document: DocumentNode, kept: Set<string>): ReadonlySet<string> {
  for (;;) {
    const before = kept.size;
    for (const type of document.definitions)
      if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && kept.has(type.name.value))
        for (const field of type.fields ?? []) kept.add(namedType(field.type));
    if (kept.size === before) return kept;
  }
}

function refuseBrokenReferences(document: DocumentNode, tags: readonly string[], kept: ReadonlySet<string>, name: string): void {
  const broken = document.definitions.flatMap((type) =>
    type.kind !== Kind.OBJECT_TYPE_DEFINITION
      ? []
      : (type.fields ?? [])
          .filter((field) => hasTag(field, tags) && !kept.has(namedType(field.type)) && isObject(document, namedType(field.type)))
          .map((field) => `${type.name.value}.${field.name.value} leads to ${namedType(field.type)}`),
  );
  if (broken.length > 0)
    throw new Error(`The contract "${name}" has fields that lead out of it: ${broken.join(", ")}. Tag fields of these types too.`);
}

/** Marks everything that is not of the contract `@inaccessible`: it stays for the planner and is absent for the client. */
function cut(document: DocumentNode, tags: readonly string[], kept: ReadonlySet<string>): DocumentNode {
  const hide = <Node extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(node: Node): Node => ({
    ...node,
    directives: [...(node.directives ?? []), inaccessible],
  });
  const hideUnlessKept = <Node extends { readonly name: { readonly value: string }; readonly directives?: readonly ConstDirectiveNode[] }>(
    node: Node,
  ) => (machinery.test(node.name.value) || kept.has(node.name.value) ? undefined : hide(node));
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      if (machinery.test(type.name.value)) return undefined;
      if (!kept.has(type.name.value)) return hide(type);
      const fields = type.fields?.map((field) => (hasTag(field, tags) ? field : hide(field)));
      return withoutHiddenInterfaces({ ...type, fields });
    },
    InterfaceTypeDefinition: hideUnlessKept,
    UnionTypeDefinition: hideUnlessKept,
    EnumTypeDefinition: hideUnlessKept,
    InputObjectTypeDefinition: hideUnlessKept,
    ScalarTypeDefinition: hideUnlessKept,
  });
}

/** Contracts have no interfaces and no unions: a table is flat. */
function withoutHiddenInterfaces(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  if ((type.interfaces ?? []).length > 0) throw new Error(`${type.name.value} implements an interface; contracts have none.`);
  return type;
}

const inaccessibleDefinition =
  "\ndirective @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION\n";

/** Cuts one contract from the supergraph by its tags (architecture, section 4). Throws when a field of it leads out of it. */
export function cutContract(supergraph: string, name: ContractName): Contract {
  const tags = contractTagsOf[name];
  const linked = supergraph.replace(
    '@link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)',
    (join) => `${join}\n  @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)`,
  );
  if (linked === supergraph) throw new Error("The supergraph has another version of the join specification than contracts are cut for.");
  const document = parse(linked + inaccessibleDefinition, { noLocation: true });
  const kept = keptTypes(document, tags);
  refuseBrokenReferences(document, tags, kept, name);
  const text = `${print(cut(document, tags, kept))}\n`;
  const api = Supergraph.build(text).apiSchema().toGraphQLJSSchema();
  return { name, supergraph: text, api: `${printSchema(lexicographicSortSchema(api))}\n` };
}

/** Every contract, cut from one supergraph. */
export function cutContracts(supergraph: string): readonly Contract[] {
  return (Object.keys(contractTagsOf) as ContractName[]).map((name) => cutContract(supergraph, name));
}
