import { describe, expect, it } from "vitest";
import { emptyNotice } from "../courtesy-notices/notice-form.ts";
import { emptyStart, formField, noticesFor, priceText, startInput, startProblems } from "./start-form.ts";
import type { StartValues } from "./start-form.ts";

const now = new Date("2026-11-20T19:05:00Z");
const filled: StartValues = {
  ...emptyStart,
  customer: { kind: "district", id: "district_1", name: "Norwich" },
  categoryCode: "technology",
  startsOn: "2026-12-01",
};
const duty = (code: "LEARN" | "EASTCONN", name: string | null) => ({
  __typename: "HostDuty" as const,
  resc: { __typename: "Resc" as const, code },
  recipient: name ? { __typename: "Person" as const, id: name, name, title: null } : null,
  since: null,
  dueAt: "2026-11-27T04:59:59Z",
  dueOn: "2026-11-26",
  recipientIsDefault: true,
  executiveDirector: null,
});

describe("the form to start an engagement", () => {
  it("needs four things for plain work and says each in words", () => {
    expect(Object.keys(startProblems(emptyStart, now))).toEqual(["customer", "categoryCode", "startsOn"]);
    expect(startProblems(filled, now)).toEqual({});
  });

  it("asks for words where a choice needs them", () => {
    expect(startProblems({ ...filled, categoryCode: "other", origin: "STAFF_INVITATION", whyUs: "OTHER" }, now)).toEqual({
      service: expect.any(String),
      invitedStaffName: expect.any(String),
      whyUsWords: expect.any(String),
    });
    expect(Object.keys(startProblems({ ...filled, endsOn: "2026-11-30", days: 0, price: "a lot", contactEmail: "nobody" }, now))).toEqual([
      "endsOn",
      "days",
      "contactEmail",
      "price",
    ]);
  });

  it("points to the field of the notice that lacks something", () => {
    const notices = [emptyNotice("LEARN", now), { ...emptyNotice("EASTCONN", now), mode: "LATER" as const }];
    expect(Object.keys(startProblems({ ...filled, notices }, now))).toEqual(["notices.1.laterReason"]);
  });

  it("sends only what belongs to the choices, and the price as decimal text", () => {
    expect(startInput({ ...filled, invitedStaffName: "left over", whyUsWords: "left over", price: "$12,500.50", days: "4" })).toMatchObject(
      {
        districtId: "district_1",
        organizationId: null,
        invitedStaffName: null,
        whyUsWords: null,
        price: "12500.50",
        days: 4,
        service: null,
        notices: [],
      },
    );
    expect(priceText(" 1,000 ")).toBe("1000");
    expect(startInput({ ...filled, customer: { kind: "organization", id: "organization_1", name: "A museum" } })).toMatchObject({
      districtId: null,
      organizationId: "organization_1",
    });
  });

  it("keeps what was written when the check is made again", () => {
    const [first] = noticesFor([duty("LEARN", "Finley")], [], new Map(), now);
    expect(first).toMatchObject({ host: "LEARN", spokeWith: "Finley", mode: "GIVE" });
    const written = [{ ...emptyNotice("LEARN", now, "Finley"), message: "Hello" }];
    expect(noticesFor([duty("LEARN", "Sam"), duty("EASTCONN", null)], written, new Map([["LEARN", "Finley"]]), now)).toMatchObject([
      { message: "Hello", spokeWith: "Sam" },
      { host: "EASTCONN" },
    ]);
    expect(
      noticesFor([duty("LEARN", "Sam")], [{ ...emptyNotice("LEARN", now), spokeWith: "Her deputy" }], new Map([["LEARN", "Finley"]]), now),
    ).toMatchObject([{ spokeWith: "Her deputy" }]);
    expect(noticesFor([], written, new Map(), now)).toEqual([]);
  });

  it("finds its own field for a field of the server", () => {
    expect(["districtId", "spokenAt", "notices.1.channel"].map(formField)).toEqual([
      "customer",
      "notices.0.spokenTime",
      "notices.1.channel",
    ]);
  });
});
