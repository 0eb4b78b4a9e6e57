import fc from "fast-check";
import { expect, it } from "vitest";
import { isRescCode, organizationCodes, organizationNames, rescCodes, rescShortNames } from "./resc.ts";

it("knows the six RESCs that signed the Accord, in code order", () => {
  expect(rescCodes).toEqual(["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"]);
  expect(rescCodes).toEqual([...rescCodes].sort());
});

it("writes each name as the RESC itself does", () => {
  expect(rescShortNames.EDADVANCE).toBe("EdAdvance");
  expect(organizationNames.CSDE).toBe("Connecticut State Department of Education");
});

it("names every organization once", () => {
  expect(Object.keys(organizationNames).sort()).toEqual([...organizationCodes].sort());
  expect(new Set(Object.values(organizationNames)).size).toBe(organizationCodes.length);
});

it("takes a code only as it is written", () => {
  expect(rescCodes.every(isRescCode)).toBe(true);
  expect(["crec", "Crec", "CREC ", "", "ALLIANCE", "CSDE", null, undefined, 6, ["CREC"]].some(isRescCode)).toBe(false);
});

it("takes no other text", () => {
  fc.assert(fc.property(fc.string(), (text) => isRescCode(text) === (rescCodes as readonly string[]).includes(text)));
});
