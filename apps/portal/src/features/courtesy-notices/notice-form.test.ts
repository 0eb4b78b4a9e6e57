import { describe, expect, it } from "vitest";
import { emptyNotice, handlingInput, noticeProblems, spokenInstant } from "./notice-form.ts";

const now = new Date("2026-11-20T19:05:00Z");
const fresh = emptyNotice("LEARN", now, "Finley Okafor");

describe("a notice as the form holds it", () => {
  it("begins as one that is written here, with nothing discussed and the present Connecticut time", () => {
    expect(fresh).toMatchObject({
      mode: "GIVE",
      collaboration: "NONE_DISCUSSED",
      capacityBuilding: "NONE_DISCUSSED",
      spokenOn: "2026-11-20",
      spokenTime: "14:05",
    });
    expect(noticeProblems(fresh, now)).toEqual({});
  });

  it("says only what belongs to how it is handled", () => {
    expect(handlingInput({ ...fresh, collaborationWords: "left over", message: " Hello " })).toEqual({
      host: "LEARN",
      mode: "GIVE",
      collaboration: "NONE_DISCUSSED",
      collaborationWords: null,
      capacityBuilding: "NONE_DISCUSSED",
      capacityWords: null,
      message: "Hello",
    });
    expect(handlingInput({ ...fresh, mode: "LATER", laterReason: "Dates open" })).toEqual({
      host: "LEARN",
      mode: "LATER",
      laterReason: "Dates open",
    });
    expect(handlingInput({ ...fresh, mode: "RECORD" })).toMatchObject({
      channel: "CALL",
      spokenAt: "2026-11-20T19:05:00.000Z",
      spokeWith: "Finley Okafor",
      message: null,
    });
  });

  it("reads the time of a call on Connecticut's clock, summer and winter", () => {
    expect(spokenInstant({ ...fresh, spokenOn: "2026-07-01", spokenTime: "09:00" })?.toISOString()).toBe("2026-07-01T13:00:00.000Z");
    expect(spokenInstant({ ...fresh, spokenTime: "" })).toBeNull();
  });

  it("asks for what a recorded call and a later notice need", () => {
    expect(Object.keys(noticeProblems({ ...fresh, mode: "RECORD", spokenOn: null, spokenTime: "", spokeWith: " " }, now))).toEqual([
      "spokenOn",
      "spokenTime",
      "spokeWith",
    ]);
    expect(noticeProblems({ ...fresh, mode: "RECORD", spokenTime: "23:59" }, now)).toHaveProperty("spokenTime");
    expect(noticeProblems({ ...fresh, mode: "LATER" }, now)).toHaveProperty("laterReason");
  });
});
