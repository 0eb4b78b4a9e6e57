import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";

/** The one operation that is meant. Refuses a name that is not there, and a missing name where there are several operations. */
export function selectOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const names = operations.map((operation) => operation.name?.value);
  // Two operations without a name (or of one name) cannot be told apart, whatever the client asks for.
  if (operations.length > 1 && (names.includes(undefined) || new Set(names).size < names.length))
    throw new GatewayRefusal("OPERATION_RESOLUTION_FAILURE");
  const chosen = operationName === undefined ? operations : operations.filter((operation) => operation.name?.value === operationName);
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) throw new GatewayRefusal("OPERATION_RESOLUTION_FAILURE");
  return only;
}
