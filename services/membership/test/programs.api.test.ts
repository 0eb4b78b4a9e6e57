import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, type Reader, readersStage, type ReadersStage } from "./readers-stage.ts";

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let store: ReadersStage["store"];
let analyst: Reader;

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance, store } = stage);
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await stage.reader("An Analyst", "ANALYST", "PUBLIC");
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

describe("the quota", () => {
  it("counts within a window that begins with the first use, spends nothing it refuses, and begins anew", async () => {
    const spend = (cost: number) => store.spendQuota("KEY:one", cost, 100, 3600);
    expect(await spend(60)).toEqual({ passes: true, left: 40, resetSeconds: 3600 });
    expect(await spend(41)).toEqual({ passes: false, left: 40, resetSeconds: 3600 });
    expect(await spend(40)).toMatchObject({ passes: true, left: 0 });
    await alliance.database.setClock("2026-02-02T15:59:59Z");
    expect(await spend(1)).toEqual({ passes: false, left: 0, resetSeconds: 1 });
    await alliance.database.setClock("2026-02-02T16:00:00Z");
    expect(await spend(1)).toEqual({ passes: true, left: 99, resetSeconds: 3600 });
  });

  it("is not passed by requests at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.spendQuota("KEY:many", 30, 100, 3600)));
    expect(answers.filter(({ passes }) => passes)).toHaveLength(3);
  });
});

describe("a program of the issuer", () => {
  it("reads in the reading role it holds, and a person's subject without one opens nothing", async () => {
    const identity = await stage.identityOf(analyst.personId);
    expect(await store.readProgram(identity.iss, identity.sub)).toMatchObject({ personId: analyst.personId, role: "ANALYST" });
    const staff = await alliance.join("Some Staff", "STAFF", "CREC");
    const other = await stage.identityOf(staff.personId);
    expect(await store.readProgram(other.iss, other.sub)).toBeNull();
    expect(await store.readProgram("https://issuer.test", "nobody")).toBeNull();
  });
});
