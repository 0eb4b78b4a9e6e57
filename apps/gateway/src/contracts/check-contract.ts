import { type GraphQLError, type GraphQLSchema, Kind, validate } from "graphql";
import type { PreparedDocument } from "../documents/prepared-document.ts";
import { GatewayRefusal, type Problem } from "../errors/refusal.ts";
import type { ContractName } from "./contract-names.ts";

const mostProblems = 5;

/** The field that an error of validation speaks of: the missing one, as the client wrote it. */
function fieldOf(error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  return node?.kind === Kind.FIELD ? node.name.value : undefined;
}

/** The type that an unknown field was asked of, from the library's own words. */
const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"\.$/;

function problemOf(error: GraphQLError, contract: ContractName): Problem {
  const [, field, type] = unknownField.exec(error.message) ?? [];
  const locations = error.locations === undefined ? {} : { locations: error.locations };
  if (field === undefined || type === undefined) {
    const named = fieldOf(error);
    return { ...locations, message: error.message, extensions: { contract, ...(named === undefined ? {} : { field: named }) } };
  }
  return {
    ...locations,
    message: `"${type}.${field}" is not in the ${contract} contract. The contract is at /schema.graphql; ask the Alliance Coordinator if your work needs this field.`,
    extensions: {
      contract,
      field: `${type}.${field}`,
      missingRight: `${type}.${field} in the contract "${contract}"`,
      askFor: "the Alliance Coordinator",
    },
  };
}

/** What the library says when it stops looking: nothing that helps whoever asked. */
const stopped = /^(Too many validation errors|Validation aborted)/;

/**
 * Holds a document against the caller's own contract before anything is planned. Everything a problem says comes from that contract
 * and the client's own words; what exists outside of it is not told from what does not exist.
 */
export function checkContract(schema: GraphQLSchema, prepared: PreparedDocument, contract: ContractName): void {
  if (prepared.schemaPart === "some")
    throw new GatewayRefusal("GRAPHQL_VALIDATION_FAILED", undefined, [
      {
        message: "Ask for the schema in a question of its own: __schema or __type stands beside other fields here.",
        extensions: { contract },
      },
    ]);
  const errors = validate(schema, prepared.document, undefined, { maxErrors: mostProblems, hideSuggestions: true });
  if (errors.length === 0) return;
  const problems = errors.filter(({ message }) => !stopped.test(message)).map((error) => problemOf(error, contract));
  throw new GatewayRefusal("GRAPHQL_VALIDATION_FAILED", undefined, problems.length > 0 ? problems : [{ extensions: { contract } }]);
}
