import { getVariableValues, type GraphQLSchema, isInputType, typeFromAST } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { PreparedDocument } from "./prepared-document.ts";

/**
 * Refuses variables that do not fit their declared types. Asked before planning, because the planner's own answer to them
 * is a fault of ours (500), and the fault is the client's. Types that do not exist are left to the validation of the document.
 */
export function checkVariables(schema: GraphQLSchema, prepared: PreparedDocument, variables: Readonly<Record<string, unknown>>): void {
  const definitions = prepared.operation.variableDefinitions ?? [];
  const known = definitions.filter((definition) => isInputType(typeFromAST(schema, definition.type)));
  const { errors } = getVariableValues(schema, known, variables, { maxErrors: 1 });
  if (errors !== undefined) throw new GatewayRefusal("BAD_USER_INPUT");
}
