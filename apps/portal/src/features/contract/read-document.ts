import { Kind, parse } from "graphql";
import type { FieldNode, OperationDefinitionNode, SelectionSetNode } from "graphql";

/** The operation of a document; undefined when it has none, or cannot be read. */
function operationIn(text: string): OperationDefinitionNode | undefined {
  try {
    return parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return undefined;
  }
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
  return find(operationIn(text)?.selectionSet, []);
}

/** The first thing that a document asks for, as the answer names it; null when the document cannot be read. */
export function firstField(text: string): string | null {
  const [field] = fieldsOf(operationIn(text)?.selectionSet);
  return field ? (field.alias?.value ?? field.name.value) : null;
}

/** The name of its operation; null when it has none. */
export function operationName(text: string): string | null {
  return operationIn(text)?.name?.value ?? null;
}
