import { expect, it } from "vitest";
import { balanceWords, needsWhy, termsInput } from "./terms-form.ts";
import type { TermsValues } from "./terms-form.ts";

const values: TermsValues = {
  office: " Office ",
  programCode: "",
  contractNumber: "",
  fundingSource: "",
  periodFrom: "2026-07-01",
  periodTo: null,
  why: "Not on the form",
  participants: ["CREC", "LEARN"],
  years: [{ fiscalYear: 2027, total: "10.00", shares: { CREC: "4.00", LEARN: "6.00" } }],
};

it.each([
  ["10.00", "4.00", "6.00", false, "FY2027: the shares are the total."],
  ["10.00", "4.00", "6.01", true, "FY2027: the shares are $0.01 more than the total."],
  ["10.00", "4", "5.99", true, "FY2027: $0.01 of the total has no share yet."],
  ["10.00", "4", "", false, "FY2027: no share stated for LEARN. FY2027: $6.00 of the total has no share yet."],
  ["", "4", "6", false, "FY2027: the total is not stated."],
  ["ten", "4", "6", true, "Write dollars as digits, such as 1250.00"],
])("a total of %j with shares %j and %j: wrong is %s", (total, CREC, LEARN, wrong, text) => {
  expect(balanceWords({ fiscalYear: 2027, total, shares: { CREC, LEARN } }, ["CREC", "LEARN"])).toEqual({ text, wrong });
});

it("sends what is empty as not stated, with the reason", () => {
  expect(needsWhy(values)).toBe(true);
  expect(needsWhy({ ...values, periodTo: "2027-06-30" })).toBe(false);
  expect(termsInput({ ...values, years: [{ fiscalYear: 2027, total: "", shares: { CREC: "4.00" } }] })).toMatchObject({
    office: "Office",
    programCode: null,
    periodTo: null,
    periodNote: "Not on the form",
    years: [{ total: null, note: "Not on the form" }],
    shares: [
      { resc: "CREC", amount: "4.00", note: null },
      { resc: "LEARN", amount: null, note: "Not on the form" },
    ],
  });
});
