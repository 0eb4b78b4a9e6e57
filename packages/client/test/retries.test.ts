import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRescClient } from "../src/partners/index.ts";
import { pauseBeforeRetry, retryAfterSeconds } from "../src/partners/retry.ts";
import { FakePlatform, refused } from "./support/fake-platform.ts";

const platform = new FakePlatform();
const rescs = { body: { data: { rescs: [] } } };
const spent = (seconds: number) => refused(429, "QUOTA_SPENT", {}, { "retry-after": String(seconds) });
const client = (settings: { retries?: number; maxWaitSeconds?: number; signal?: AbortSignal } = {}) =>
  createRescClient({ url: platform.url, key: "k", ...settings });

beforeAll(() => platform.start());
afterAll(() => platform.stop());
beforeEach(() => {
  platform.received.length = 0;
});

describe("a spent quota", () => {
  it("is waited for as long as Retry-After says", async () => {
    platform.reply(spent(1), spent(0), rescs);
    expect(await client().rescs().all()).toEqual([]);
    expect(platform.received).toHaveLength(3);
  });

  it("is an error after as many retries as are allowed", async () => {
    platform.reply(spent(0));
    await expect(client({ retries: 2 }).rescs().all()).rejects.toMatchObject({ code: "QUOTA_SPENT", status: 429, retryAfter: 0 });
    expect(platform.received).toHaveLength(3);
  });

  it("is an error at once when the wait is longer than one is ready to wait", async () => {
    platform.reply(spent(1800));
    await expect(client().rescs().all()).rejects.toMatchObject({ code: "QUOTA_SPENT", retryAfter: 1800 });
    expect(platform.received).toHaveLength(1);
  });

  it("is waited for with a CSV too", async () => {
    platform.reply(spent(0), { body: "code\nACES\n" });
    expect(await (await client().csv("rescs")).text()).toBe("code\nACES\n");
    expect(platform.received).toHaveLength(2);
  });
});

it("a platform that does not answer now is asked again", async () => {
  platform.reply(refused(503, "UNAVAILABLE"), rescs);
  expect(await client().rescs().all()).toEqual([]);
  expect(platform.received).toHaveLength(2);
});

describe("a signal", () => {
  it("ends the wait", async () => {
    const stop = new AbortController();
    platform.reply(spent(59));
    const fetchThenStop: typeof fetch = async (...asked) => {
      const response = await fetch(...asked);
      setTimeout(() => stop.abort(new Error("Enough.")), 20);
      return response;
    };
    const waiting = createRescClient({ url: platform.url, key: "k", fetch: fetchThenStop });
    await expect(waiting.rescs({}, { signal: stop.signal }).all()).rejects.toThrow("Enough.");
    expect(platform.received).toHaveLength(1);
  });

  it("ends a request without an answer, of one call or of the whole client", async () => {
    for (const whole of [false, true]) {
      const stop = new AbortController();
      platform.answer = () => {
        stop.abort();
        return undefined;
      };
      const other = new AbortController().signal;
      const [forClient, forCall] = whole ? [stop.signal, other] : [other, stop.signal];
      await expect(client({ signal: forClient }).districts({}, { signal: forCall }).all()).rejects.toMatchObject({ name: "AbortError" });
    }
    expect(platform.received).toHaveLength(2);
  });

  it("that is aborted already lets nothing be sent", async () => {
    await expect(client({ signal: AbortSignal.abort() }).rescs().all()).rejects.toMatchObject({ name: "AbortError" });
    expect(platform.received).toHaveLength(0);
  });
});

describe("the pause", () => {
  const settings = { retries: 3, maxWaitSeconds: 60 };
  const before = (status: number, attempt: number, retryAfter?: number, random = 0) =>
    pauseBeforeRetry({ status, attempt, retryAfter }, settings, () => random);

  it("doubles, shortened by chance, and is never shorter than the platform asks", () => {
    expect([0, 1, 2].map((attempt) => before(503, attempt, undefined, 1))).toEqual([0.5, 1, 2]);
    expect([0, 1, 2].map((attempt) => before(503, attempt, undefined, 0))).toEqual([0.25, 0.5, 1]);
    expect(before(503, 0, 1, 1)).toBe(1);
    expect(before(429, 0, 7)).toBe(7);
    expect(before(429, 1)).toBe(0.5);
  });

  it("is none after the last retry, above the longest wait, and for other answers", () => {
    expect(before(429, 3, 1)).toBeNull();
    expect(before(429, 2, 60)).toBe(60);
    expect(before(429, 2, 61)).toBeNull();
    for (const status of [400, 401, 403, 404, 500, 502, 504]) expect(before(status, 0, 0)).toBeNull();
  });

  it("reads seconds and instants", () => {
    const now = Date.parse("2026-01-05T12:00:00Z");
    expect(retryAfterSeconds("1800")).toBe(1800);
    expect(retryAfterSeconds("Mon, 05 Jan 2026 12:00:30 GMT", now)).toBe(30);
    expect(retryAfterSeconds("Mon, 05 Jan 2026 11:00:00 GMT", now)).toBe(0);
    for (const header of [null, "", "soon"]) expect(retryAfterSeconds(header)).toBeUndefined();
  });
});
