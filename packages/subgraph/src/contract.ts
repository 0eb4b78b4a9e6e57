import { type DocumentNode, type FieldDefinitionNode, Kind, parse, print, visit } from "graphql";

/**
 * Who may find a field in their contract: `reader` = analysts and the readers of both State agencies, `analyst` = analysts only,
 * `csde` and `oec` = the readers of that agency only. What carries no tag is in no contract.
 */
export const contractTags = ["reader", "analyst", "csde", "oec"] as const;

/** One tag of the contracts. */
export type ContractTag = (typeof contractTags)[number];

/** The fields of a subgraph that stand in contracts: tag, then type, then the names of its fields parted by spaces. */
export type ContractFields = Partial<Record<ContractTag, Readonly<Record<string, string>>>>;

function tagsByField(contract: ContractFields): Map<string, ContractTag[]> {
  const tags = new Map<string, ContractTag[]>();
  for (const tag of contractTags) {
    for (const [type, fields] of Object.entries(contract[tag] ?? {})) {
      for (const field of fields.split(/\s+/).filter(Boolean)) {
        const key = `${type}.${field}`;
        tags.set(key, [...(tags.get(key) ?? []), tag]);
      }
    }
  }
  return tags;
}

function tagged(field: FieldDefinitionNode, tags: readonly ContractTag[]): FieldDefinitionNode {
  const directives = tags.map((tag) => ({
    kind: Kind.DIRECTIVE as const,
    name: { kind: Kind.NAME as const, value: "tag" },
    arguments: [
      {
        kind: Kind.ARGUMENT as const,
        name: { kind: Kind.NAME as const, value: "name" },
        value: { kind: Kind.STRING as const, value: tag },
      },
    ],
  }));
  return { ...field, directives: [...(field.directives ?? []), ...directives] };
}

/**
 * Marks the fields of a schema's text with `@tag`, from which the contracts of analysts and State agencies are cut.
 * Throws when the table names a field that does not exist: a renamed field must not drop out of a contract unseen.
 */
export function markContracts(sdl: string, contract: ContractFields): string {
  const tags = tagsByField(contract);
  if (tags.size === 0) return sdl;
  const marked: DocumentNode = visit(parse(sdl, { noLocation: true }), {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const key = `${type.name.value}.${field.name.value}`;
        const found = tags.get(key);
        tags.delete(key);
        return found === undefined ? field : tagged(field, found);
      }),
    }),
  });
  if (tags.size > 0) throw new Error(`The contract names fields that do not exist: ${[...tags.keys()].join(", ")}.`);
  return `${print(marked)}\n`;
}

/** Names of fields that every connection and its edge share, for the tables of contracts. */
export function connectionFields(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`${name}Connection`, "edges nodes pageInfo totalCount"],
      [`${name}Edge`, "cursor node"],
    ]),
  );
}
