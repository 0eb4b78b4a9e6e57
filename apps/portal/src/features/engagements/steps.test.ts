import { expect, it } from "vitest";
import { nextStep, otherSteps } from "./steps.ts";

const nothing = {
  __typename: "EngagementCan" as const,
  scope: false,
  agree: false,
  begin: false,
  logDelivery: false,
  finish: false,
  close: false,
  decline: false,
  withdraw: false,
  cancel: false,
  amend: false,
  correctPlacement: false,
  seeTerms: false,
  editTerms: false,
};

it("offers one natural step and the others apart from it", () => {
  const scoping = { ...nothing, agree: true, decline: true, amend: true, correctPlacement: true };
  expect(nextStep(scoping, true)).toBe("agree");
  expect(otherSteps(scoping, true)).toEqual(["amend", "correctPlacement", "decline"]);
  expect(nextStep({ ...nothing, logDelivery: true, finish: true }, true)).toBe("logDelivery");
  expect(nextStep(nothing, true)).toBeUndefined();
});

it("leads to the placement where the customer could not be placed", () => {
  const unplaced = { ...nothing, correctPlacement: true, withdraw: true };
  expect(nextStep(unplaced, false)).toBe("correctPlacement");
  expect(otherSteps(unplaced, false)).toEqual(["withdraw"]);
});
