import { expect, it } from "vitest";
import { differenceOf, enteredOf, type ShareForm, shareSchema } from "./share-inputs.ts";

const filled: ShareForm = {
  appropriation: "600.00",
  centers: [{ resc: "ACES", memberBoards: "3", equalizationAid: "10.00", amount1999: "" }],
  districtId: "",
  resc: "",
};

it("sends only what differs from the set", () => {
  expect(enteredOf(filled, filled)).toEqual({ appropriation: null, centers: null, moves: null });
  const form: ShareForm = {
    ...filled,
    appropriation: "$1,200.00",
    centers: [{ resc: "ACES", memberBoards: "3", equalizationAid: "10.00", amount1999: "5" }],
    districtId: "district_1",
    resc: "LEARN",
  };
  expect(enteredOf(form, filled)).toEqual({
    appropriation: "1200.00",
    centers: [{ resc: "ACES", memberBoards: null, equalizationAid: null, amount1999: "5" }],
    moves: [{ districtId: "district_1", resc: "LEARN" }],
  });
});

it("takes dollars as people write them and refuses the rest", () => {
  expect(shareSchema.safeParse({ ...filled, appropriation: "$1,200.00" }).success).toBe(true);
  expect(shareSchema.safeParse({ ...filled, appropriation: "a lot" }).success).toBe(false);
});

it("tells two shares apart to the cent", () => {
  expect([differenceOf("100.00", "99.95"), differenceOf("0.00", "0.05"), differenceOf("1.00", "1.00")]).toEqual(["-0.05", "0.05", "0.00"]);
});
