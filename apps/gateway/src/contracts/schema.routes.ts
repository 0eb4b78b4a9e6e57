import type { FastifyInstance } from "fastify";
import type { ReadCaller } from "../auth/session-reader.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { ContractText } from "./contract-executors.ts";
import { type ContractName, contractOf } from "./contract-names.ts";

/** GET /schema.graphql: the printed contract of whoever asks, with the meaning of every field. */
export function schemaRoutes(
  app: FastifyInstance,
  parts: { readonly contracts: Readonly<Record<ContractName, ContractText>>; readonly readCaller: ReadCaller },
): void {
  app.get("/schema.graphql", async (request, reply) => {
    const caller = await parts.readCaller(request, true);
    if (caller.client === null) throw new GatewayRefusal("UNAUTHENTICATED");
    const contract = contractOf(caller.actor);
    if (contract === null) throw new GatewayRefusal("NO_CONTRACT");
    return reply.type("application/graphql; charset=utf-8").send(parts.contracts[contract].api);
  });
}
