import { QueryRefusedError, type QueryToSave, type SavedQuery } from "@resc/store/gateway";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

const origin = "http://localhost:4000";
const saved: SavedQuery = {
  id: "query_1",
  title: "Towns",
  document: "{ towns { totalCount } }",
  variables: { resc: "LEARN" },
  shared: true,
  createdAt: "2026-11-01T12:00:00Z",
  updatedAt: "2026-11-01T12:00:00Z",
  own: true,
};
const { title, document, variables, shared } = saved;
const body = { title, document, variables, shared };

let stage: Stage;
let cookie: string;
const put: (readonly [id: string | null, query: QueryToSave])[] = [];

beforeAll(async () => {
  stage = await startStage();
  stage.store.person("analyst", ["ANALYST", "PUBLIC"]);
  cookie = await stage.store.signIn("analyst");
});
afterAll(() => stage.close());
beforeEach(() => {
  put.length = 0;
  Object.assign(stage.store.queries, {
    own: async () => [saved],
    read: async (_cookie: string, id: string) => (id === saved.id ? saved : null),
    put: async (_cookie: string, id: string | null, query: QueryToSave) => {
      put.push([id, query]);
      return id === null || id === saved.id ? { ...saved, ...query } : null;
    },
    end: async (_cookie: string, id: string) => id === saved.id,
  });
});

async function ask(path: string, send?: object, headers: Record<string, string> = { origin, "x-resc-portal": "1" }) {
  const post = send === undefined ? {} : { method: "POST", body: JSON.stringify(send) };
  const answer = await fetch(`${stage.gateway.address}${path}`, {
    ...post,
    headers: { cookie, "content-type": "application/json", ...headers },
  });
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown> & { errors?: { extensions: { code: string } }[] },
  };
}

describe("saved queries", () => {
  test("are listed, read, kept, changed and ended by who is signed in", async () => {
    expect((await ask("/auth/queries")).body).toEqual({ queries: [saved] });
    expect((await ask("/auth/queries/query_1")).body).toEqual({ query: saved });
    expect((await ask("/auth/queries", { ...body, title: "  Towns  " })).status).toBe(200);
    expect((await ask("/auth/queries", { ...body, id: "query_1" })).status).toBe(200);
    expect(put).toEqual([
      [null, body],
      ["query_1", body],
    ]);
    expect((await ask("/auth/queries/query_1/end", {})).body).toEqual({ ended: true });
  });

  test("that are not there answer as those of others do", async () => {
    for (const [path, send] of [
      ["/auth/queries/query_2"],
      ["/auth/queries/query_2/end", {}],
      ["/auth/queries", { ...body, id: "query_2" }],
    ] as const)
      expect((await ask(path, send)).status, path).toBe(404);
  });

  test.each([
    ["no title", { ...body, title: " " }],
    ["a title of two lines", { ...body, title: "a\nb" }],
    ["a long title", { ...body, title: "x".repeat(121) }],
    ["no document", { ...body, document: "" }],
    ["a long document", { ...body, document: "x".repeat(10_001) }],
    ["a document with a control sign", { ...body, document: "{ a \u0007 }" }],
    ["variables that are a list", { ...body, variables: [1] }],
    ["variables that are too many", { ...body, variables: { text: "x".repeat(5_000) } }],
    ["a word for shared", { ...body, shared: "yes" }],
    ["an id that is a number", { ...body, id: 1 }],
  ])("are refused with %s", async (_, send) => {
    const answer = await ask("/auth/queries", send);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(put).toEqual([]);
  });

  test("keep the lines of a document", async () => {
    await ask("/auth/queries", { ...body, document: "{\n\ttowns { totalCount }\r\n}" });
    expect(put[0]?.[1].document).toBe("{\n\ttowns { totalCount }\r\n}");
  });

  test("are not kept from another site, nor for a stranger", async () => {
    const others: Record<string, string>[] = [{ origin: "https://other.example", "x-resc-portal": "1" }, { origin }];
    for (const headers of others) {
      expect((await ask("/auth/queries", body, headers)).status).toBe(403);
      expect((await ask("/auth/queries/query_1/end", {}, headers)).status).toBe(403);
    }
    expect((await fetch(`${stage.gateway.address}/auth/queries`)).status).toBe(401);
    expect(put).toEqual([]);
  });

  test("say what stands in their way", async () => {
    for (const [refusal, status, code] of [
      ["NOT_A_READER", 403, "FORBIDDEN"],
      ["TOO_MANY_SAVED", 409, "TOO_MANY_QUERIES_SAVED"],
    ] as const) {
      Object.assign(stage.store.queries, { put: () => Promise.reject(new QueryRefusedError(refusal)) });
      const answer = await ask("/auth/queries", body);
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    }
  });
});
