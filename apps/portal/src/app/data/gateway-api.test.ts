import { afterEach, describe, expect, it, vi } from "vitest";
import { signInRequest } from "../session/connection.ts";
import { askGateway } from "./gateway-api.ts";

const refused = (status: number, code: string) => Response.json({ errors: [{ message: "In words.", extensions: { code } }] }, { status });

function answerWith(...answers: readonly Response[]) {
  const queue = [...answers];
  const asked = vi.fn<typeof fetch>(async () => queue.shift() ?? Promise.reject(new Error("No answer is left.")));
  vi.stubGlobal("fetch", asked);
  return asked;
}

/** Ends the sign-in that is open, one way or the other. */
async function settle(signedIn: boolean): Promise<string> {
  await vi.waitFor(() => expect(signInRequest.get()).not.toBeNull());
  const request = signInRequest.get();
  request?.settle(signedIn);
  return request?.reason ?? "";
}

afterEach(() => vi.unstubAllGlobals());

describe("asking the gateway", () => {
  it("is a GET without a body, a POST with one, and always from our own page", async () => {
    const asked = answerWith(Response.json({ keys: [] }), Response.json({ key: {} }));
    expect(await askGateway("/auth/keys")).toEqual({ keys: [] });
    await askGateway("/auth/keys", { name: "A" });
    expect(asked.mock.calls.map(([path, init]) => [path, init?.method, init?.body])).toEqual([
      ["/auth/keys", undefined, undefined],
      ["/auth/keys", "POST", '{"name":"A"}'],
    ]);
    expect(asked.mock.calls[1]?.[1]?.headers).toMatchObject({ "x-resc-portal": "1" });
  });

  it.each([
    [403, "SIGN_IN_AGAIN", "FRESH"],
    [401, "UNAUTHENTICATED", "ENDED"],
  ])("goes on by itself after the sign-in that %i %s asks for", async (status, code, reason) => {
    const asked = answerWith(refused(status, code), Response.json({ secret: "s" }));
    const answer = askGateway("/auth/keys/key_1/collect", {});
    expect(await settle(true)).toBe(reason);
    expect(await answer).toEqual({ secret: "s" });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("says why it did not happen, in the gateway's words", async () => {
    answerWith(refused(403, "SIGN_IN_AGAIN"), refused(409, "TOO_MANY_KEYS_LIVE"));
    const refusedTwice = askGateway("/auth/keys/key_1/collect", {});
    await Promise.all([expect(refusedTwice).rejects.toMatchObject({ kind: "FAILED", message: "In words." }), settle(false)]);
    await expect(askGateway("/auth/keys/key_1/collect", {})).rejects.toMatchObject({ kind: "FAILED", message: "In words." });
  });

  it("knows when nothing can be reached", async () => {
    answerWith();
    await expect(askGateway("/auth/keys")).rejects.toMatchObject({ kind: "UNREACHABLE" });
  });
});
