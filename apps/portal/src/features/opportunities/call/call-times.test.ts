import { expect, it } from "vitest";
import { readCallTime } from "./call-times.ts";

it("reads day and time in Connecticut, in winter and in summer", () => {
  expect(readCallTime("01/14/2027 10:00")).toBe("2027-01-14T15:00:00.000Z");
  expect(readCallTime("7/4/2027, 9:30")).toBe("2027-07-04T13:30:00.000Z");
});

it("reads nothing else", () => {
  for (const text of ["", "tomorrow", "13/40/2027 10:00", "01/14/2027", "01/14/2027 25:00"]) expect(readCallTime(text), text).toBeNull();
});
