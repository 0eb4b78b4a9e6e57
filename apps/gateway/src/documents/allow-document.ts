import { OperationTypeNode } from "graphql";
import type { Caller } from "../auth/caller.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentRegistry } from "./document-registry.ts";
import { prepareDocument, type PreparedDocument } from "./prepared-document.ts";
import type { RequestParams } from "./request-params.ts";

const freeFormRoles: ReadonlySet<string> = new Set(["ANALYST", "CSDE_READER", "OEC_READER"]);

/** Whether a role writes its own documents (queries only); every other role uses the portal's registered operations. */
export function writesFreeForm(role: string): boolean {
  return freeFormRoles.has(role);
}

function refuseStranger(caller: Caller): void {
  if (caller.roleEnded) throw new GatewayRefusal("ROLE_ENDED");
  if (caller.actor.role === "ANONYMOUS") throw new GatewayRefusal("UNAUTHENTICATED");
}

/** The document that a caller may run. The acting role decides, not the page it came from (security design, section 3). */
export function allowDocument(params: RequestParams, caller: Caller, registry: DocumentRegistry): PreparedDocument {
  const { documentId, query, operationName } = params;
  if (documentId !== undefined) {
    if (!registry.isPublic(documentId)) refuseStranger(caller);
    const registered = registry.prepare(documentId, operationName);
    if (registered === undefined) throw new GatewayRefusal("OPERATION_NOT_REGISTERED");
    return onlyReads(registered, caller);
  }
  refuseStranger(caller);
  if (!writesFreeForm(caller.actor.role)) throw new GatewayRefusal("OPERATION_NOT_REGISTERED");
  return onlyReads(prepareDocument(query ?? "", operationName), caller);
}

/** Analysts and readers never write, also not with a registered operation (promise S5). */
function onlyReads(prepared: PreparedDocument, caller: Caller): PreparedDocument {
  if (prepared.operation.operation === OperationTypeNode.MUTATION && writesFreeForm(caller.actor.role))
    throw new GatewayRefusal("FORBIDDEN");
  return prepared;
}
