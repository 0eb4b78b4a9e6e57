import { type DocumentNode, GraphQLError, type OperationDefinitionNode, parse } from "graphql";
import { GatewayRefusal } from "../errors/refusal.ts";
import { checkAliases } from "../limits/alias-limit.ts";
import { checkDepth } from "../limits/depth-limit.ts";
import { checkDirectives } from "../limits/directive-limit.ts";
import { type DocumentMeasure, measureOperation } from "../limits/document-measure.ts";
import { limitSettings } from "../limits/limit-settings.ts";
import { checkRootFields } from "../limits/root-field-limit.ts";
import { checkTokens } from "../limits/token-limit.ts";
import { type SchemaPart, schemaPartOf } from "./schema-part.ts";
import { selectOperation } from "./select-operation.ts";

/** A document that has been read and is within the limits of shape, with the one operation that is meant. */
export interface PreparedDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measure: DocumentMeasure;
  readonly schemaPart: SchemaPart;
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw new GatewayRefusal("GRAPHQL_PARSE_FAILED", error instanceof GraphQLError ? error.locations : undefined);
  }
}

/** Reads a document and holds it against the limits of shape. Throws the refusal of the first limit that is passed. */
export function prepareDocument(text: string, operationName: string | undefined): PreparedDocument {
  checkTokens(text, limitSettings.tokens);
  const document = parseDocument(text);
  const operation = selectOperation(document, operationName);
  const measure = measureOperation(document, operation);
  const schemaPart = schemaPartOf(document, operation);
  checkDepth(measure, schemaPart === "all" ? limitSettings.introspectionDepth : limitSettings.depth);
  checkAliases(measure, limitSettings.aliases);
  checkRootFields(measure, limitSettings.rootFields);
  checkDirectives(measure, limitSettings.directives);
  return { text, document, operation, measure, schemaPart };
}
