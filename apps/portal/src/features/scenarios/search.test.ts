import { expect, it } from "vitest";
import { scenariosSearch, writtenInputs, writtenText } from "./search.ts";

it("keeps in the address what is written, and reads it again", () => {
  const text = writtenText({ percent: "10", amount: "4,500,000", left: "  " });
  expect(text).toBe("percent:10;amount:4500000");
  expect(scenariosSearch({ name: "RESIDENTS_CERTIFIED", with: text })).toEqual({ name: "RESIDENTS_CERTIFIED", with: text });
  expect(writtenInputs(text)).toEqual([
    { code: "percent", value: "10" },
    { code: "amount", value: "4500000" },
  ]);
});

it("drops what it does not know", () => {
  expect(scenariosSearch({ name: "WEATHER", with: "percent;:3;a:b:c" })).toEqual({ name: undefined, with: undefined });
  expect(writtenInputs(undefined)).toEqual([]);
  expect(writtenText({})).toBeUndefined();
});
