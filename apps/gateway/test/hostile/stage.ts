import { expect } from "vitest";
import { isErrorCode } from "../../src/errors/error-codes.ts";
import { type GraphqlAnswer, type Stage, startStage } from "../support/start-gateway.ts";

/** Words that only the inside knows: files, stacks, tables, addresses, names and versions of libraries. */
const inside =
  /node_modules|\.[jt]s\b|\bat \S+ \(|stack|\bselect \*|\bplatform\.|postgres|typeorm|apollo|fastify|undici|\bjose\b|127\.0\.0\.1|ECONN|HPE_|exception|version \d/i;

/** Expects that an answer is JSON with codes of the closed list and nothing of the inside. */
export function expectClean(text: string, type: string | null): GraphqlAnswer {
  expect(type).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(text).not.toMatch(inside);
  const body = JSON.parse(text) as GraphqlAnswer;
  for (const error of body.errors ?? []) expect(isErrorCode(error.extensions.code), error.extensions.code).toBe(true);
  return body;
}

/** An answer as hostile tests read it: its first code, and all of it. */
export interface Seen {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: GraphqlAnswer;
  readonly headers: Headers;
}

/** A gateway between fake subgraphs, an analyst's key, and requests that are looked at for what they give away. */
export async function hostileStage() {
  const stage: Stage = await startStage();
  const key = stage.store.key("ANALYST", "PUBLIC");
  const rescs = [{ __typename: "Resc", code: "CREC", name: "CREC" }];
  stage.membership.respond = ({ query }) => ({
    data: query.includes("_entities") ? { _entities: [] } : query.includes("districts") ? { districts: null } : { rescs, viewer: null },
  });
  stage.engagements.respond = () => ({ data: { outOfRegionList: null, _entities: [] } });
  /** Sends with the key; answers status, the first code, and the body. */
  const send = async (body: unknown, init: RequestInit & { readonly path?: string } = {}): Promise<Seen> => {
    const answer = await fetch(`${stage.gateway.address}${init.path ?? "/graphql"}`, {
      method: "POST",
      ...(init.method === "GET" ? {} : { body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body) }),
      ...init,
      headers: { "content-type": "application/json", authorization: key, ...(init.headers as Record<string, string> | undefined) },
    });
    const read = expectClean(await answer.text(), answer.headers.get("content-type"));
    return { status: answer.status, code: read.errors?.[0]?.extensions.code, body: read, headers: answer.headers };
  };
  return {
    stage,
    key,
    send,
    /** Whether the next request of anybody is answered as always. */
    async works(): Promise<void> {
      stage.store.spent.clear();
      const answer = await send({ query: "{ rescs { code } }" });
      expect([answer.status, answer.body.data]).toEqual([200, { rescs: [{ code: "CREC" }] }]);
    },
  };
}

/** The stage of hostile requests. */
export type HostileStage = Awaited<ReturnType<typeof hostileStage>>;
