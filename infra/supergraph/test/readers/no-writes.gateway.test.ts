import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everyRow } from "./every-row.ts";
import { mutationCalls } from "./mutations.ts";
import { readers, registeredOperations, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

// The gateway alone: behind it stand subgraphs that would say yes to everything.
let served: ServedAlliance;
let address: string;
let calls: string[];
beforeAll(async () => {
  served = await servedAlliance();
  const yes = await served.yesSayers();
  calls = yes.calls;
  address = `${(await served.gatewayFor(yes.addresses)).address}/graphql`;
});
afterAll(async () => served?.drop());
beforeEach(() => {
  calls.length = 0;
});

type Said = { readonly data?: unknown; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };

async function send(
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<readonly [status: number, code: string | undefined]> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const said = (await answer.json()) as Said;
  expect(said.data).toBeUndefined();
  return [answer.status, said.errors?.[0]?.extensions.code];
}

async function get(headers: Readonly<Record<string, string>>, parameters: Record<string, string>) {
  const answer = await fetch(`${address}?${new URLSearchParams(parameters).toString()}`, { headers: { "x-resc-portal": "1", ...headers } });
  const said = (await answer.json()) as Said;
  return [answer.status, said.errors?.[0]?.extensions.code] as const;
}

const mutations = mutationCalls();
const registered = [...registeredOperations].filter(([, text]) => /^\s*mutation\b/m.test(text));

it("there are mutations to try, registered ones too", () => {
  expect(mutations.length).toBeGreaterThan(35);
  expect(registered.length).toBeGreaterThan(30);
});

describe.each(readers)("%s", (reader) => {
  it("sends no mutation in free form: by key, by cookie, by GET", async () => {
    const cookie = { cookie: await served.signIn(reader) };
    for (const { document, input } of mutations) {
      const variables = { input: input() };
      expect(await send(served.bearer(reader), { query: document, variables })).toEqual([403, "FORBIDDEN"]);
      expect(await send(cookie, { query: document, variables })).toEqual([403, "FORBIDDEN"]);
      expect(await get(served.bearer(reader), { query: document, variables: JSON.stringify(variables) })).toEqual([403, "FORBIDDEN"]);
    }
    expect(calls).toEqual([]);
  });

  it("sends no mutation of the portal by its id", async () => {
    const cookie = { cookie: await served.signIn(reader) };
    for (const [documentId, text] of registered) {
      const { input = () => ({}) } = mutations.find(({ name }) => new RegExp(`\\b${name}\\(`).test(text)) ?? {};
      const body = { documentId, variables: { input: input() } };
      expect(await send(cookie, body)).toEqual([403, "FORBIDDEN"]);
      expect(await send(served.bearer(reader), body)).toEqual([403, "OPERATION_NOT_REGISTERED"]);
      expect(await send({ ...cookie, ...served.bearer(reader) }, body)).toEqual([403, "OPERATION_NOT_REGISTERED"]);
    }
    expect(calls).toEqual([]);
  });

  it.each([
    [
      "beside a query, chosen by name",
      (change: string) => ({ query: `query Good { rescs { code } } ${change}`, operationName: "Try" }),
      "FORBIDDEN",
    ],
    [
      "beside a query, chosen by nothing",
      (change: string) => ({ query: `query Good { rescs { code } } ${change}` }),
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "beside a query, chosen by an empty name",
      (change: string) => ({ query: `query Good { rescs { code } } ${change}`, operationName: "" }),
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "under the name of a query",
      (change: string) => ({ query: `query Try { rescs { code } } ${change}`, operationName: "Try" }),
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "of a query's name without one",
      (change: string) => ({ query: `query { rescs { code } } ${change}`, operationName: "Try" }),
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["in a batch", (change: string) => [{ query: "{ rescs { code } }" }, { query: change }], "BATCH_NOT_ALLOWED"],
    ["in a batch of one", (change: string) => [{ query: change }], "BATCH_NOT_ALLOWED"],
    [
      "with a second query in one body",
      (change: string) => `{"query":"{ rescs { code } }","query":${JSON.stringify(change)}}`,
      "JSON_INVALID",
    ],
    [
      "with a key of the body written otherwise",
      (change: string) => `{"query":"{ rescs { code } }","que\\u0072y":${JSON.stringify(change)}}`,
      "JSON_INVALID",
    ],
    ["as an operation of ours and a text", (change: string) => ({ documentId: "0".repeat(64), query: change }), "BAD_REQUEST"],
    ["behind a comment and a byte order mark", (change: string) => ({ query: `\uFEFF# query\n${change}` }), "FORBIDDEN"],
    [
      "as a persisted query",
      (change: string) => ({ query: change, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }),
      "FORBIDDEN",
    ],
  ])("hides no mutation %s", async (_, body, code) => {
    for (const { document, input } of mutations) {
      const asked = body(document);
      const whole = typeof asked === "string" || Array.isArray(asked) ? asked : { ...asked, variables: { input: input() } };
      expect((await send(served.bearer(reader), whole))[1]).toBe(code);
    }
    expect(calls).toEqual([]);
  });

  it("hides no mutation in fragments, and sends none with the query it chose", async () => {
    for (const { name, document, input } of mutations) {
      const call = /\{ (.*) \}$/.exec(document)?.[1] ?? "";
      const inFragment = `mutation Try($input: ${/\$input: ([^)]*)/.exec(document)?.[1]}) { ...F } fragment F on Mutation { ${call} }`;
      expect(await send(served.bearer(reader), { query: inFragment, variables: { input: input() } })).toEqual([403, "FORBIDDEN"]);
      const onQuery = `query Try($input: ${/\$input: ([^)]*)/.exec(document)?.[1]}) { ${call} }`;
      expect(await send(served.bearer(reader), { query: onQuery, variables: { input: input() } }), name).toEqual([
        400,
        "GRAPHQL_VALIDATION_FAILED",
      ]);
      const unused = { query: `query Good { rescs { code } } ${document}`, operationName: "Good", variables: { input: input() } };
      expect(await send(served.bearer(reader), unused)).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    }
    expect(calls).toEqual([]);
  });
});

it("a query does reach these subgraphs, and nothing of all this was written but into the access log", async () => {
  await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...served.bearer("analyst") },
    body: '{"query":"{ rescs { code } }"}',
  });
  expect(calls).toHaveLength(1);
  const before = await everyRow(served.alliance.database.admin);
  for (const { document, input } of mutations) await send(served.bearer("csde"), { query: document, variables: { input: input() } });
  const after = await everyRow(served.alliance.database.admin);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  expect(changed).toEqual(["platform.access_log"]);
});
