import { type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentMeasure } from "./document-measure.ts";

/** Refuses subscriptions, changes by GET, and mutations with more than one field at the top. */
export function checkOperationKind(operation: OperationDefinitionNode, measure: DocumentMeasure, method: "GET" | "POST"): void {
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new GatewayRefusal("SUBSCRIPTIONS_NOT_OFFERED");
  if (operation.operation !== OperationTypeNode.MUTATION) return;
  if (method === "GET") throw new GatewayRefusal("MUTATION_BY_GET");
  if (measure.rootFields > 1) throw new GatewayRefusal("ONE_CHANGE_AT_A_TIME");
}
