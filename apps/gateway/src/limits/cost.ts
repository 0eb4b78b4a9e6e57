import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";
import { costSettings } from "./cost-settings.ts";

/** What an operation may cost at most, from page sizes multiplied through its lists; whole units, rounded up. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment costs the same wherever it stands with the same page size, so each is walked once for each size.
  const known = new Map<string, number>();
  const defaults = new Map((operation.variableDefinitions ?? []).map((variable) => [variable.variable.name.value, variable.defaultValue]));

  function pageSize(field: FieldNode): number {
    const value = field.arguments?.find((argument) => argument.name.value === "first")?.value;
    if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
    if (value?.kind !== Kind.VARIABLE) return costSettings.defaultPage;
    const sent = variables[value.name.value];
    if (typeof sent === "number") return Math.max(0, sent);
    const fallback = defaults.get(value.name.value);
    return fallback?.kind === Kind.INT ? Math.max(0, Number(fallback.value)) : costSettings.defaultPage;
  }

  /** Items of the list that an argument names; none when it is not sent as a list. */
  function items(field: FieldNode, name: string | undefined): number | null {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.LIST) return value.values.length;
    if (value?.kind !== Kind.VARIABLE) return null;
    const sent = variables[value.name.value];
    if (Array.isArray(sent)) return sent.length;
    const fallback = defaults.get(value.name.value);
    return fallback?.kind === Kind.LIST ? fallback.values.length : null;
  }

  function fieldCost(parent: GraphQLCompositeType, field: FieldNode, inherited: number | null): number {
    const definition: GraphQLField<unknown, unknown> | undefined =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    const atRoot = parent === root ? costSettings.rootField : 0;
    if (definition === undefined || !isCompositeType(type)) return atRoot;
    const own = definition.args.some((argument) => argument.name === "first") ? pageSize(field) : null;
    if (!isListType(getNullableType(definition.type))) {
      return atRoot + costSettings.singleObject + selectionsCost(type, field.selectionSet, own);
    }
    const coordinate = `${parent.name}.${field.name.value}`;
    const rows =
      own ?? inherited ?? items(field, costSettings.sizedBy[coordinate]) ?? costSettings.lists[coordinate] ?? costSettings.unpagedList;
    return atRoot + rows * (costSettings.listItem + selectionsCost(type, field.selectionSet, null));
  }

  function fragmentCost(name: string, inherited: number | null): number {
    const key = `${name}|${inherited}`;
    const already = known.get(key);
    if (already !== undefined) return already;
    const fragment = fragments.get(name);
    const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
    const cost = fragment !== undefined && isCompositeType(type) ? selectionsCost(type, fragment.selectionSet, inherited) : 0;
    known.set(key, cost);
    return cost;
  }

  function selectionsCost(type: GraphQLCompositeType, selectionSet: SelectionSetNode | undefined, inherited: number | null): number {
    let total = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) total += fieldCost(type, selection, inherited);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total += fragmentCost(selection.name.value, inherited);
      else {
        const narrowed = selection.typeCondition === undefined ? type : schema.getType(selection.typeCondition.name.value);
        total += selectionsCost(isCompositeType(narrowed) ? narrowed : type, selection.selectionSet, inherited);
      }
    }
    return total;
  }

  return Math.ceil(Number(selectionsCost(root, operation.selectionSet, null).toFixed(3)));
}

/** Refuses an operation that costs more than `limit`. */
export function checkCost(cost: number, limit: number): void {
  if (cost > limit) throw new GatewayRefusal("COST_EXCEEDED", undefined, [{ extensions: { cost: { asked: cost, limit } } }]);
}
