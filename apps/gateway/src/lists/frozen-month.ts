import type { FastifyReply, FastifyRequest } from "fastify";
import type { Caller, Client } from "../auth/caller.ts";
import { digestHeader } from "@resc/subgraph/call";
import { GatewayRefusal } from "../errors/refusal.ts";
import { requestSignal } from "../graphql/request-signal.ts";
import { runOperation } from "../graphql/run-operation.ts";
import type { ListParts } from "./list.routes.ts";

interface Month {
  readonly agency: string;
  readonly month: string;
  readonly rows: number;
  readonly sha256: string;
  readonly csv: string;
}

/** Whether the address asks for a frozen month instead of today's rows. */
export function asksForMonth(file: string, search: URLSearchParams): boolean {
  return file === "state-contracts.csv" && search.has("month");
}

/**
 * Answers with the State contract list of an agency as it was frozen at a month's end: the same bytes whatever has changed since, with their
 * SHA-256 as `Repr-Digest` (RFC 9530). Throws BAD_USER_INPUT for other parameters, and where two agencies could be meant; NOT_FOUND for a month that was not frozen.
 */
export async function sendFrozenMonth(
  parts: ListParts,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller & { readonly client: Client },
  search: URLSearchParams,
): Promise<FastifyReply> {
  const month = search.get("month") ?? "";
  const agency = search.get("agency");
  const known = [...search.keys()].every((name) => name === "month" || name === "agency");
  if (!known || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || (agency !== null && agency !== "CSDE" && agency !== "OEC"))
    throw new GatewayRefusal("BAD_USER_INPUT");
  const prepared = parts.registry.byName("StateContractMonth_File", false);
  if (prepared === undefined) throw new GatewayRefusal("UNAVAILABLE");
  const context = { actor: caller.actor, requestId: request.id, signal: requestSignal(reply, parts.requestMilliseconds) };
  const { body } = await runOperation(parts.executor, prepared, { agency, month }, context);
  const found = body.data?.["stateContractMonths"] as readonly Month[] | null | undefined;
  if (!found) throw new GatewayRefusal("UNAVAILABLE");
  const [only] = found;
  if (only === undefined) throw new GatewayRefusal("NOT_FOUND");
  if (found.length > 1) throw new GatewayRefusal("BAD_USER_INPUT", undefined, [{ message: "Name the agency: CSDE or OEC." }]);
  const { personId, role, organization } = caller.actor;
  const detail = { list: "state-contracts", format: "csv", month: only.month, agency: only.agency, rows: only.rows };
  await parts.store.logAccess({ kind: "EXPORT", personId, role, organization, requestId: request.id, detail });
  return reply
    .headers({
      "repr-digest": digestHeader(only.sha256),
      etag: `"${only.sha256}"`,
      "content-disposition": `attachment; filename="state-contracts-${only.agency}-${only.month}.csv"`,
    })
    .type("text/csv; charset=utf-8; header=present")
    .send(Buffer.from(only.csv, "utf8"));
}
