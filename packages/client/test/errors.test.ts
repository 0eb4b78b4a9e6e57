import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRescClient, RescError, type RescClient, type TypedDocument } from "../src/partners/index.ts";
import { FakePlatform, refused } from "./support/fake-platform.ts";

const platform = new FakePlatform();
let client: RescClient;

beforeAll(() => platform.start());
afterAll(() => platform.stop());
beforeEach(() => {
  platform.received.length = 0;
  client = createRescClient({ url: platform.url, key: "k" });
});

async function errorOf(promise: Promise<unknown>): Promise<RescError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RescError)) throw new Error(`Not a RescError: ${String(error)}`);
  return error;
}

describe("an own question", () => {
  it("is sent as it is written, with the types its document carries", async () => {
    const document = "query Name($code: RescCode!) { resc(code: $code) { name } }" as TypedDocument<
      { resc: { name: string } | null },
      { code: string }
    >;
    platform.reply({ body: { data: { resc: { name: "CREC" } } } });
    const { resc } = await client.query(document, { code: "CREC" });
    expect(resc?.name.length).toBe(4);
    expect(platform.received[0]).toMatchObject({ query: document, variables: { code: "CREC" } });
  });

  it("of which a part failed is an error, which holds the rest; who wants the rest asks for it", async () => {
    const failed = { message: "Not for you.", path: ["metrics"], extensions: { code: "FORBIDDEN", requestId: "req-2" } };
    platform.reply({ body: { data: { rescs: [], metrics: null }, errors: [failed], extensions: { cost: { used: 7, left: 93 } } } });
    expect(await errorOf(client.query("{ rescs { code } metrics { code } }"))).toMatchObject({
      code: "FORBIDDEN",
      message: "Not for you.",
      requestId: "req-2",
      status: 200,
      data: { rescs: [], metrics: null },
      errors: [failed],
    });
    const partial = await client.partialQuery<{ rescs: [] }, unknown>("{ rescs { code } metrics { code } }");
    expect([partial.data.rescs, partial.errors]).toEqual([[], [failed]]);
    expect(client.lastCost).toEqual({ used: 7, left: 93 });
  });
});

describe("an error", () => {
  it("names the field, the missing right and whom to ask", async () => {
    const said = { field: "Resc.price", missingRight: 'Resc.price in the contract "analyst"', askFor: "the Alliance Coordinator" };
    platform.reply(refused(400, "GRAPHQL_VALIDATION_FAILED", said));
    const error = await errorOf(client.query("{ rescs { price } }"));
    expect(error).toMatchObject({ ...said, code: "GRAPHQL_VALIDATION_FAILED", status: 400, requestId: "req-1", name: "RescError" });
    expect(platform.received).toHaveLength(1);
  });

  it.each([
    [401, "KEY_NOT_VALID"],
    [403, "FORBIDDEN"],
    [500, "INTERNAL"],
  ])("%i %s is not asked again", async (status, code) => {
    platform.reply(refused(status, code, {}, { "retry-after": "0" }));
    expect(await errorOf(client.rescs().all())).toMatchObject({ code, status });
    expect(platform.received).toHaveLength(1);
  });

  it("says when something other than the platform answers", async () => {
    for (const body of ["<html>502</html>", "null", "[]", "{}"]) {
      platform.reply({ status: 502, body });
      expect(await errorOf(client.query("{ rescs { code } }"))).toMatchObject({ code: "UNREADABLE_ANSWER", status: 502 });
      platform.reply({ status: 200, body });
      expect(await errorOf(client.query("{ rescs { code } }"))).toMatchObject({ code: "UNREADABLE_ANSWER" });
    }
  });

  it("says when nobody answers, or somebody sends elsewhere", async () => {
    const nobody = createRescClient({ url: "http://127.0.0.1:1", key: "k" });
    const error = await errorOf(nobody.query("{ rescs { code } }"));
    expect([error.code, error.cause]).toEqual(["NO_ANSWER", expect.any(Error)]);
    platform.reply({ status: 302, headers: { location: "https://elsewhere.example/" } });
    expect(await errorOf(client.query("{ rescs { code } }"))).toMatchObject({ code: "NO_ANSWER" });
    platform.reply({ breaksOff: true });
    expect(await errorOf(client.query("{ rescs { code } }"))).toMatchObject({
      code: "NO_ANSWER",
      message: "The answer broke off. Ask again.",
    });
    expect(() => createRescClient({ url: "portal", key: "k" })).toThrow(TypeError);
  });
});

describe("a token", () => {
  it("is asked for before every request, so that it may end meanwhile", async () => {
    let given = 0;
    const program = createRescClient({ url: platform.url, token: async () => `token-${(given += 1)}` });
    platform.reply(refused(503, "UNAVAILABLE"), { body: { data: { rescs: [] } } });
    await program.rescs().all();
    expect(platform.received.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});
