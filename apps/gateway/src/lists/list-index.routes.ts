import { may } from "@resc/access";
import type { FastifyInstance } from "fastify";
import type { ReadCaller } from "../auth/session-reader.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { ListDefinition } from "./list-definition.ts";
import { listDefinitions } from "./list-definitions.ts";

function described({ name, title, description, columns, filters }: ListDefinition) {
  return {
    name,
    title,
    description,
    columns: columns.map((column) => ({ name: column.name, label: column.label })),
    // The day has no words of its own in the head of a file, where it stands by itself.
    filters: filters.map(({ parameter, words, known }) => ({ parameter, words: words || "as of", codes: known ?? null })),
  };
}

/** GET /lists: which lists the caller may take away as files, what their columns mean, and what narrows them. */
export function listIndexRoutes(app: FastifyInstance, readCaller: ReadCaller): void {
  app.get("/lists", async (request) => {
    const { client, actor } = await readCaller(request, true);
    if (client === null) throw new GatewayRefusal("UNAUTHENTICATED");
    return { lists: [...listDefinitions.values()].filter((list) => may(actor, list.exportAction)).map(described) };
  });
}
