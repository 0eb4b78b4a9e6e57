import { grantShareColumns, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readShareFile } from "./read-share-file.ts";

const head = [...grantShareColumns];
const read = (...lines: string[][]) => readShareFile([head, ...lines]);
const refusal = (...lines: string[][]): string => {
  try {
    read(...lines);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

it("takes amounts as people write them, and leaves out what is not stated", () => {
  expect(read(["crec", "35", "$1,250,000.50", "", "$6,000,000"], ["LEARN", "", "900", "250000", ""])).toEqual({
    appropriation: "6000000.00",
    centers: [
      { resc: "CREC", memberBoards: 35, equalizationAid: "1250000.50", amount1999: null },
      { resc: "LEARN", memberBoards: null, equalizationAid: "900.00", amount1999: "250000.00" },
    ],
  });
});

it.each([
  [[["HARTFORD", "", "", "", ""]], 'Line 2: write one of ACES, CES, CREC, EASTCONN, EDADVANCE, LEARN instead of "HARTFORD".'],
  [[["CREC", "many", "", "", ""]], 'Line 2: write member_boards as a whole number, instead of "many".'],
  [[["CREC", "", "-4", "", ""]], 'Line 2: write equalization_aid in dollars with at most two decimals, such as 1250.00, instead of "-4".'],
  [[["CREC", "", "", "", ""], ["CREC", "", "", "", ""]], "Line 3: CREC is there twice."], // prettier-ignore
  [[["CREC", "", "", "", "5"], ["ACES", "", "", "", "6"]], "Line 3: another appropriation than above. Write it once, or the same on every line."], // prettier-ignore
  [[], "The table has no lines under its first one."],
])("says what to write instead: %j", (lines, message) => {
  expect(refusal(...lines)).toContain(message);
});

it("wants the columns of the template, in any order", () => {
  expect(() => readShareFile([["resc", "aid"]])).toThrow(/The first line must name these columns/);
  expect(readShareFile([head.toReversed(), ["1.00", "2.00", "3.00", "4", "ACES"]])).toEqual({
    appropriation: "1.00",
    centers: [{ resc: "ACES", memberBoards: 4, equalizationAid: "3.00", amount1999: "2.00" }],
  });
});

it("gives back every set of inputs that is written as a table", () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((n) => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`);
  const center = fc.record({ memberBoards: fc.option(fc.nat(999)), equalizationAid: fc.option(cents), amount1999: fc.option(cents) });
  fc.assert(
    fc.property(fc.array(center, { minLength: 6, maxLength: 6 }), fc.option(cents), (centers, appropriation) => {
      const whole = { appropriation, centers: centers.map((one, index) => ({ resc: rescCodes[index % 6] ?? "ACES", ...one })) };
      const lines = whole.centers.map((one) =>
        [one.resc, one.memberBoards, one.equalizationAid, one.amount1999, appropriation].map((cell) => String(cell ?? "")),
      );
      expect(read(...lines)).toEqual(whole);
    }),
  );
});
