import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { actingAs } from "@resc/testing";
import { describe, expect, it } from "vitest";
import { rolesToGive } from "./roles-to-give.ts";

const offered = (role: RoleCode, organization: OrganizationCode) => rolesToGive(actingAs("person_one", role, organization));

describe("the roles a page offers to give", () => {
  it("are the own RESC's for an Executive Director, never that office itself, and the Alliance's with a second word", () => {
    const roles = offered("EXECUTIVE_DIRECTOR", "LEARN");
    expect(roles.find(({ role }) => role === "DIRECTOR")).toMatchObject({ organizations: ["LEARN"], byTwo: false });
    expect(roles.find(({ role }) => role === "COORDINATOR")).toMatchObject({ organizations: ["ALLIANCE"], byTwo: true });
    expect(roles.map(({ role }) => role)).not.toContain("EXECUTIVE_DIRECTOR");
    expect(roles.map(({ role }) => role)).not.toContain("ANALYST");
  });

  it("are readers and analysts for the Coordinator, the Executive Director for the board chair, none for staff", () => {
    expect(offered("COORDINATOR", "ALLIANCE").map(({ role }) => role)).toEqual(["CSDE_READER", "OEC_READER", "ANALYST"]);
    expect(offered("BOARD_CHAIR", "CREC")).toMatchObject([{ role: "EXECUTIVE_DIRECTOR", organizations: ["CREC"], byTwo: false }]);
    expect(offered("STAFF", "CREC")).toEqual([]);
  });
});
