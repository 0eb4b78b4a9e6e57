import { Kind, parse } from "graphql";
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/** The operation that runs: the named one, or the first. */
export function operationOf(document: DocumentNode, name?: string): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.find((one) => one.name?.value === name) ?? operations[0];
}

function fieldsOf(set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).filter((one) => one.kind === Kind.FIELD);
}

function isPaged(field: FieldNode): boolean {
  const takesCursor = field.arguments?.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === "after");
  const names = new Set(fieldsOf(field.selectionSet).map(({ name, alias }) => alias?.value ?? name.value));
  return Boolean(takesCursor) && names.has("pageInfo") && names.has("nodes");
}

function find(set: SelectionSetNode | undefined, path: readonly string[]): readonly string[] | null {
  for (const field of fieldsOf(set)) {
    const here = [...path, field.alias?.value ?? field.name.value];
    const found = isPaged(field) ? here : find(field.selectionSet, here);
    if (found) return found;
  }
  return null;
}

/** Where in the answer the list stands that grows by the variable `$after`; null when the document reads one page only, or cannot be read. */
export function pagedPath(text: string): readonly string[] | null {
  try {
    return find(operationOf(parse(text))?.selectionSet, []);
  } catch {
    return null;
  }
}
