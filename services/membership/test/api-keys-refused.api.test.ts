import { actingAs, stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keyAsked, keysOf } from "./keys-of.ts";
import { day, type Member, type Reader, readersStage, type ReadersStage, seconds } from "./readers-stage.ts";

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let store: ReadersStage["store"];
let analyst: Reader;
let staff: Member;
let keys: ReturnType<typeof keysOf>;

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance, store } = stage);
  keys = keysOf(stage);
  staff = await alliance.join("Some Staff", "STAFF", "CREC");
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await stage.reader("An Analyst", "ANALYST", "PUBLIC");
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

describe("no key comes about", () => {
  it("for who is no reader or analyst, and nobody sees another's", async () => {
    const cookie = await stage.signIn(staff.personId);
    await expect(store.keys.ask(cookie, keyAsked, "asked")).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    await expect(store.keys.own("x".repeat(43))).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    const other = await stage.reader("Another Analyst", "ANALYST", "PUBLIC");
    const id = await keys.granted(analyst);
    expect(await store.keys.own(other.cookie)).toEqual([]);
    expect(await store.keys.collect(other.cookie, id, "collect")).toBeNull();
    expect(await store.keys.end(other.cookie, id, "end")).toBeNull();
  });

  it("a third time while two live, nor a fourth time while three wait", async () => {
    const { id } = await keys.live(analyst);
    await keys.live(analyst);
    const third = await keys.granted(analyst);
    await expect(store.keys.collect(analyst.cookie, third, "collect")).rejects.toMatchObject({ refusal: "TOO_MANY_LIVE" });
    await store.keys.end(analyst.cookie, id, "end");
    expect(await store.keys.collect(analyst.cookie, third, "collect")).not.toBeNull();
    for (let waiting = 0; waiting < 3; waiting += 1) await keys.ask(analyst);
    await expect(keys.ask(analyst)).rejects.toMatchObject({ refusal: "TOO_MANY_ASKED" });
  });

  it("in a race past two: the third of three collected at once is refused", async () => {
    const ids = [await keys.granted(analyst), await keys.granted(analyst), await keys.granted(analyst)];
    const collected = await Promise.allSettled(ids.map((id) => store.keys.collect(analyst.cookie, id, "race")));
    expect(collected.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  });

  it("without a sign-in of the last 15 minutes, of its owner and of the Coordinator", async () => {
    const { id } = await keys.ask(analyst);
    const stale = actingAs(stage.coordinator.personId, "COORDINATOR", "ALLIANCE", seconds(day) - 901);
    expect((await alliance.refused(stale, "grantApiKey", { keyId: id, version: 1 }))["__typename"]).toBe("FreshSignInError");
    await alliance.act(stage.asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
    const cookie = await stage.signIn(analyst.personId, "2026-02-02T14:44:00Z");
    await expect(store.keys.collect(cookie, id, "stale")).rejects.toMatchObject({ refusal: "SIGN_IN_AGAIN" });
  });

  it("by anybody but the Coordinator, and never for oneself", async () => {
    const { id } = await keys.ask(analyst);
    for (const actor of [staff, await alliance.join("An ED", "EXECUTIVE_DIRECTOR", "CREC"), analyst, stranger()])
      expect((await alliance.refused(actor, "grantApiKey", { keyId: id, version: 1 }))["__typename"]).toMatch(/NotPermittedError/);
    await alliance.sql(
      "insert into platform.role_grant (id, person_id, role, organization, valid, given_as) values ($1, $2, 'ANALYST', 'PUBLIC', '[2025-01-01,)', 'SYSTEM')",
      [`grant_${id}`, stage.coordinator.personId],
    );
    const own = await alliance.sql<{ id: string }>(
      "insert into platform.api_key (id, person_id, role, organization, name, purpose, days, asked_at) values ($1, $2, 'ANALYST', 'PUBLIC', 'Own', 'Own use', 10, platform.now()) returning id",
      [`key_own_${id}`, stage.coordinator.personId],
    );
    expect((await alliance.refused(stage.asCoordinator(), "grantApiKey", { keyId: own[0]?.id, version: 1 }))["__typename"]).toBe(
      "NotPermittedError",
    );
  });

  it("twice, stale, or out of its state", async () => {
    const { id } = await keys.ask(analyst);
    expect((await alliance.refused(stage.asCoordinator(), "grantApiKey", { keyId: id, version: 7 }))["__typename"]).toBe("ConflictError");
    expect((await alliance.refused(stage.asCoordinator(), "endApiKey", { keyId: id, version: 1, reason: "No more" }))["__typename"]).toBe(
      "NotPossibleError",
    );
    await alliance.act(stage.asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
    expect(
      (await alliance.refused(stage.asCoordinator(), "declineApiKey", { keyId: id, version: 2, reason: "Too late" }))["__typename"],
    ).toBe("NotPossibleError");
    expect((await alliance.refused(stage.asCoordinator(), "grantApiKey", { keyId: id, version: 2, days: 366 }))["__typename"]).toBe(
      "InvalidInputError",
    );
  });
});
