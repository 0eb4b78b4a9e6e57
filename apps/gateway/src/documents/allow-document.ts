import { onlyReads } from "@resc/access";
import { OperationTypeNode } from "graphql";
import type { Caller } from "../auth/caller.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentRegistry } from "./document-registry.ts";
import { prepareDocument, type PreparedDocument } from "./prepared-document.ts";
import type { RequestParams } from "./request-params.ts";

/** A document that may run, and against what: the contract of its caller, or for operations of the portal the whole. */
export interface AllowedDocument {
  readonly prepared: PreparedDocument;
  readonly against: "contract" | "whole";
}

function refuseStranger(caller: Caller): void {
  if (caller.roleEnded) throw new GatewayRefusal("ROLE_ENDED");
  if (caller.actor.role === "ANONYMOUS") throw new GatewayRefusal("UNAUTHENTICATED");
}

/**
 * The document that a caller may run. The acting role decides, not the page it came from (security design, section 3): readers and
 * analysts write their own, against their contract; everybody else sends the portal's registered operations. A program has its contract and nothing else.
 */
export function allowDocument(params: RequestParams, caller: Caller, registry: DocumentRegistry): AllowedDocument {
  const { documentId, query, operationName } = params;
  const isProgram = caller.client !== null && caller.client.kind !== "SESSION";
  if (documentId !== undefined && !isProgram) {
    if (!registry.isPublic(documentId)) refuseStranger(caller);
    const registered = registry.prepare(documentId, operationName);
    if (registered === undefined) throw new GatewayRefusal("OPERATION_NOT_REGISTERED");
    return { prepared: onlyQueries(registered, caller), against: "whole" };
  }
  refuseStranger(caller);
  if (!onlyReads(caller.actor.role) || documentId !== undefined) throw new GatewayRefusal("OPERATION_NOT_REGISTERED");
  return { prepared: onlyQueries(prepareDocument(query ?? "", operationName), caller), against: "contract" };
}

const readsOnly = { message: "Analysts and State readers only read. Send a query; a change is made by the staff of a RESC in the portal." };

/** Analysts and readers never write, also not with a registered operation (promise S5). */
function onlyQueries(prepared: PreparedDocument, caller: Caller): PreparedDocument {
  if (prepared.operation.operation === OperationTypeNode.MUTATION && onlyReads(caller.actor.role))
    throw new GatewayRefusal("FORBIDDEN", undefined, [readsOnly]);
  return prepared;
}
