import { describe, expect, it } from "vitest";
import type { OwnKey } from "../data/keys/key-api.ts";
import { keysThatNeed } from "./keys-need-you.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const key = (change: Partial<OwnKey>): OwnKey => ({
  id: "key_1",
  role: "ANALYST",
  name: "Weekly",
  purpose: "A report",
  days: 90,
  state: "LIVE",
  askedAt: "2026-11-01T12:00:00Z",
  answerReason: null,
  secretEnd: "abcd",
  expiresAt: "2027-02-01T12:00:00Z",
  endReason: null,
  lastUsedAt: null,
  ...change,
});
const titles = (...keys: readonly OwnKey[]) => keysThatNeed(keys, now, (instant) => instant.slice(0, 10)).map(({ title }) => title);

describe("what a key needs of its owner", () => {
  it("is to be collected once it is granted", () => {
    expect(titles(key({ state: "GRANTED", expiresAt: null }))).toEqual(['Your key "Weekly" is granted']);
  });

  it("is a next one in its last two weeks, unless one is on its way", () => {
    const ending = key({ expiresAt: "2026-12-05T12:00:00Z" });
    expect(titles(ending)).toEqual(['Your key "Weekly" ends on 2026-12-05']);
    expect(titles(key({ expiresAt: "2026-12-05T12:00:01Z" }))).toEqual([]);
    expect(titles(ending, key({ id: "key_2", state: "ASKED", expiresAt: null }))).toEqual([]);
  });

  it("is nothing while it lives long, waits for the Coordinator or is over", () => {
    for (const state of ["LIVE", "ASKED", "ENDED", "EXPIRED", "DECLINED", "WITHDRAWN", "LAPSED"] as const)
      expect(titles(key({ state }))).toEqual([]);
  });
});
