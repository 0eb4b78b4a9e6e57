import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";

/** The shape of one operation, counted as if every fragment were written out where it is used. */
export interface DocumentMeasure {
  /** Levels of fields; `{ a }` is 1. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields at the top of the operation. */
  readonly rootFields: number;
}

const nothing: DocumentMeasure = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

function joined(a: DocumentMeasure, b: DocumentMeasure): DocumentMeasure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
  };
}

/**
 * Measures one operation of a document. Each fragment is measured once and the result reused, so fragments that use each other
 * many times over cost nothing to count. Refuses fragments that contain themselves or do not exist.
 */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, DocumentMeasure | "measuring">();

  function measureFragment(name: string): DocumentMeasure {
    const known = measured.get(name);
    if (known === "measuring") throw new GatewayRefusal("GRAPHQL_VALIDATION_FAILED");
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) throw new GatewayRefusal("GRAPHQL_VALIDATION_FAILED");
    measured.set(name, "measuring");
    const own = measureSelections(fragment.selectionSet);
    const result = { ...own, directives: own.directives + (fragment.directives?.length ?? 0) };
    measured.set(name, result);
    return result;
  }

  function measureSelections(selectionSet: SelectionSetNode): DocumentMeasure {
    let total = nothing;
    for (const selection of selectionSet.selections) {
      const directives = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet === undefined ? nothing : measureSelections(selection.selectionSet);
        const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
        total = joined(total, { depth: inner.depth + 1, aliases, directives: inner.directives + directives, rootFields: 1 });
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? measureFragment(selection.name.value) : measureSelections(selection.selectionSet);
        total = joined(total, { ...inner, directives: inner.directives + directives });
      }
    }
    return total;
  }

  const body = measureSelections(operation.selectionSet);
  const onVariables = (operation.variableDefinitions ?? []).reduce((sum, variable) => sum + (variable.directives?.length ?? 0), 0);
  return { ...body, directives: body.directives + (operation.directives?.length ?? 0) + onVariables };
}
