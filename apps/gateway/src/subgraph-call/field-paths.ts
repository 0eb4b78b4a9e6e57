import { Kind, parse, type SelectionSetNode } from "graphql";

type Path = readonly (string | number)[];

const mostPaths = 25;

function rootSelections(query: string): SelectionSetNode | undefined {
  return parse(query, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.selectionSet;
}

/** Response keys of a selection for one type; fragments of the planner are always inline. */
function responseKeys(selectionSet: SelectionSetNode | undefined, typename: string | undefined): string[] {
  const keys: string[] = [];
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value !== "__typename") keys.push(selection.alias?.value ?? selection.name.value);
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const condition = selection.typeCondition?.name.value;
    if (condition === undefined || typename === undefined || condition === typename)
      keys.push(...responseKeys(selection.selectionSet, typename));
  }
  return keys;
}

/**
 * Where a call that failed leaves holes, as paths inside that call: one for each of its fields, for at most 25 of them.
 * `query` is the planner's own text. The gateway turns `_entities` and an index into the real place in the answer.
 */
export function missingPaths(query: string, variables: Readonly<Record<string, unknown>> | undefined): Path[] {
  const selections = rootSelections(query);
  const entities = selections?.selections.find((selection) => selection.kind === Kind.FIELD && selection.name.value === "_entities");
  if (entities?.kind !== Kind.FIELD)
    return responseKeys(selections, undefined)
      .slice(0, mostPaths)
      .map((key) => [key]);
  const representations = Array.isArray(variables?.["representations"])
    ? (variables["representations"] as readonly { __typename?: string }[])
    : [];
  const paths: Path[] = [];
  for (const [index, representation] of representations.entries()) {
    for (const key of responseKeys(entities.selectionSet, representation.__typename)) paths.push(["_entities", index, key]);
    if (paths.length >= mostPaths) break;
  }
  return paths.slice(0, mostPaths);
}
