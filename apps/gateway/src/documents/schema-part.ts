import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** How much of an operation asks for the schema itself (`__schema`, `__type`); `__typename` counts for neither side. */
export type SchemaPart = "none" | "some" | "all";

/** The names of an operation's fields at the top, counted after fragments. The operation must have been measured: its fragments exist. */
function rootFieldNames(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const names = new Set<string>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return names;
}

/** Whether an operation asks for nothing but the schema itself, for something of it beside data, or for none of it. */
export function schemaPartOf(document: DocumentNode, operation: OperationDefinitionNode): SchemaPart {
  const names = [...rootFieldNames(document, operation)].filter((name) => name !== "__typename");
  const ofSchema = names.filter((name) => name === "__schema" || name === "__type");
  if (ofSchema.length < names.length) return ofSchema.length === 0 ? "none" : "some";
  return "all";
}
