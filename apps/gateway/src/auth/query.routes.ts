import { type GatewayQueries, QueryRefusedError, type QueryRefusal, type QueryToSave } from "@resc/store/gateway";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ErrorCode } from "../errors/error-codes.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import { readJsonBody } from "../graphql/read-json-body.ts";
import { actingCookieOf, cookieOf } from "./owner-cookie.ts";
import { manyLines, membersOf, oneLine, writtenText } from "./written-body.ts";

/** What the routes of kept questions work with. */
export interface QueryParts {
  readonly queries: GatewayQueries;
  readonly publicUrl: string;
}

const most = { title: 120, text: 10_000 } as const;
const refusalCodes: Readonly<Record<QueryRefusal, ErrorCode>> = { NOT_A_READER: "FORBIDDEN", TOO_MANY_SAVED: "TOO_MANY_QUERIES_SAVED" };

function queryToSave(body: Readonly<Record<string, unknown>>): QueryToSave {
  const { title, document, variables = {}, shared = false } = body;
  const isObject = typeof variables === "object" && variables !== null && !Array.isArray(variables);
  // The database counts its own way of writing JSON, which has more spaces.
  if (!isObject || typeof shared !== "boolean" || JSON.stringify(variables).length > most.text / 2)
    throw new GatewayRefusal("BAD_USER_INPUT");
  return {
    title: writtenText(title, { least: 1, most: most.title, allowed: oneLine }),
    document: writtenText(document, { least: 1, most: most.text, allowed: manyLines }),
    variables: variables as Readonly<Record<string, unknown>>,
    shared,
  };
}

function idIn(body: Readonly<Record<string, unknown>>): string | null {
  const { id = null } = body;
  if (id !== null && typeof id !== "string") throw new GatewayRefusal("BAD_USER_INPUT");
  return id;
}

async function found<Result>(act: Promise<Result | null>): Promise<Result> {
  const result = await act.catch((error: unknown) => {
    throw error instanceof QueryRefusedError ? new GatewayRefusal(refusalCodes[error.refusal]) : error;
  });
  if (result === null) throw new GatewayRefusal("NOT_FOUND");
  return result;
}

/**
 * Questions that readers and analysts keep: GET and POST /auth/queries (a body with `id` changes that one), GET /auth/queries/:id,
 * POST /auth/queries/:id/end. A shared one opens for who acts in the same role; it brings the question, and everybody's answer is their own.
 */
export function queryRoutes(app: FastifyInstance, { queries, publicUrl }: QueryParts): void {
  const owner = (request: FastifyRequest) => actingCookieOf(request, publicUrl);

  app.get("/auth/queries", async (request) => ({ queries: await found(queries.own(cookieOf(request))) }));

  app.get("/auth/queries/:id", async (request: FastifyRequest<{ Params: { id: string } }>) => ({
    query: await found(queries.read(cookieOf(request), request.params.id)),
  }));

  app.post("/auth/queries", async (request) => {
    const cookie = owner(request);
    const fields = membersOf(readJsonBody(request));
    return { query: await found(queries.put(cookie, idIn(fields), queryToSave(fields))) };
  });

  app.post("/auth/queries/:id/end", async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const ended = await found(queries.end(owner(request), request.params.id));
    if (!ended) throw new GatewayRefusal("NOT_FOUND");
    return { ended };
  });
}
