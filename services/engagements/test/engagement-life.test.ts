import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterEach(async () => {
  expect(await alliance.unevenDuties(), "I-09 after every act").toEqual([]);
  expect(alliance.reported).toEqual([]);
  await alliance.at(monday);
});
afterAll(async () => alliance.database.drop());

describe("starting an engagement", () => {
  it("places a district of another region and owes its home RESC one notice, with one row on the list", async () => {
    const engagement = await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton"), price: "18500.00" });
    expect(engagement).toMatchObject({ state: "PLACED", placement: "OUT_OF_REGION", hosts: ["LEARN"], customerName: "Groton", requestedOn: "2026-09-14", terms: { price: "18500.00" } });
    expect(engagement["notices"]).toHaveLength(1);
    expect(engagement["notices"][0]).toMatchObject({ state: "DUE", flags: [], host: { code: "LEARN" }, dueRule: "TARGET", dueAt: "2026-09-22T03:59:59.000Z" });
    expect(engagement["listRows"]).toHaveLength(1);
    expect(engagement["listRows"][0]).toMatchObject({ ref: engagement["ref"], kind: "ENGAGEMENT", noticeState: "DUE", engagementState: "PLACED", listedOn: "2026-09-14", host: { code: "LEARN" }, provider: { code: "CREC" } });
  });
});
