import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, type Decimal, decimalText, plus } from "../building/exact.ts";
import { type MagnetSchool, scenarioNames, type ScenarioLine } from "./scenario.ts";
import { readInput, scenarioRules } from "./scenarios.ts";

const schools: readonly MagnetSchool[] = [
  { key: "a", name: "A", resc: "ACES", sheff: false },
  { key: "b", name: "B", resc: "CREC", sheff: true },
  { key: "c", name: "C", resc: "CREC", sheff: true },
];
const valueOf = (lines: readonly ScenarioLine[], code: string): string | null => {
  const line = lines.find((one) => one.code === code);
  return line?.value ? decimalText(line.value) : null;
};

/** Every input of a rule with a value within its limits. */
function anyValues(name: (typeof scenarioNames)[number]) {
  const inputs = scenarioRules[name].inputs(schools);
  return fc
    .tuple(...inputs.map(({ most }) => fc.integer({ min: 1, max: Math.min(most, 2_000_000_000) })))
    .map((numbers) => new Map(inputs.map(({ code }, place) => [code, decimal(String(numbers[place]))])));
}

describe("every scenario", () => {
  it("has a result for each line when nothing is missing, and says how it was computed", () => {
    for (const name of scenarioNames)
      fc.assert(
        fc.property(anyValues(name), (values) => {
          for (const line of scenarioRules[name].lines(values, schools)) {
            expect(line.value, line.code).not.toBeNull();
            expect(line.steps, line.code).not.toBe("");
          }
        }),
        { numRuns: 40 },
      );
  });

  it("gives no result where an input is missing, names it, and leaves the lines that do not need it", () => {
    for (const name of scenarioNames) {
      const inputs = scenarioRules[name].inputs(schools);
      fc.assert(
        fc.property(anyValues(name), fc.constantFrom(...inputs.map(({ code }) => code)), (values, gone) => {
          const whole = scenarioRules[name].lines(values, schools);
          const lines = scenarioRules[name].lines(new Map<string, Decimal | null>(values).set(gone, null), schools);
          for (const [place, line] of lines.entries())
            if (line.value === null) expect(line.missing).toEqual([gone]);
            else if (line.missing.length === 0) expect(line).toEqual(whole[place]);
          expect(lines.some(({ missing }) => missing.includes(gone))).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
  });

  it("reads digits with commas, and says what to write instead of anything else", () => {
    const [input] = scenarioRules.RESIDENTS_CERTIFIED.inputs([]);
    expect(readInput(input!, "5,500,000")).toEqual(decimal("5500000"));
    for (const text of ["", "about 5", "-1", "1e3", "5.555", "9999999999999"])
      expect(readInput(input!, text), text).toMatchObject({
        problem: expect.stringContaining("write a number with up to 2 decimals") as string,
      });
  });
});

describe("an increase of the magnet grant", () => {
  const rule = scenarioRules.MAGNET_INCREASE;
  const given = new Map(
    Object.entries({
      percent: "8",
      grant_other: "8058",
      before_other: "7900",
      grant_sheff: "10652",
      before_sheff: "10443",
      ecs_2012: "1889600000",
      ecs_2024: "2288000000",
      enrolled_2012: "558377",
      enrolled_2024: "512652",
      students_a: "100",
      students_b: "200",
      students_c: "300",
    }).map(([code, text]) => [code, decimal(text)]),
  );

  it("is the grant times the percent per student, and students times that per school", () => {
    const lines = rule.lines(given, schools);
    expect(valueOf(lines, "rise_other")).toBe("644.64");
    expect(valueOf(lines, "grant_after_other")).toBe("8702.64");
    expect(valueOf(lines, "school_a")).toBe("64464.00");
    expect(valueOf(lines, "resc_CREC")).toBe("426080.00");
    expect(valueOf(lines, "all")).toBe("490544.00");
    expect(valueOf(lines, "path_sheff")).toBe("13772.61");
    expect(valueOf(lines, "left_sheff")).toBe("2268.45");
  });

  it("adds up: the schools to their RESC, the RESCs to all", () => {
    const sum = (lines: readonly ScenarioLine[]) => decimalText(lines.reduce((total, { value }) => plus(total, value!), decimal("0.00")));
    fc.assert(
      fc.property(anyValues("MAGNET_INCREASE"), (values) => {
        const lines = rule.lines(values, schools);
        const rescs = lines.filter(({ group }) => group === "Per RESC");
        expect(sum(rescs)).toBe(valueOf(lines, "all"));
        expect(sum(lines.filter(({ code }) => code.startsWith("school_")))).toBe(valueOf(lines, "all"));
      }),
    );
  });

  it("names the schools that are not in a total", () => {
    const lines = rule.lines(new Map<string, Decimal | null>(given).set("students_c", null), schools);
    const crec = lines.find(({ code }) => code === "resc_CREC");
    expect(crec).toMatchObject({ missing: ["students_c"], steps: "1 of 2 schools, added; the others are not in it" });
    expect(valueOf(lines, "school_c")).toBeNull();
  });
});

describe("residents and spaces", () => {
  it("counts whole residents only", () => {
    const lines = scenarioRules.RESIDENTS_CERTIFIED.lines(
      new Map(
        Object.entries({ amount: "5500000", cost: "8500000", teachers: "120", certified: "90", years: "3" }).map(([code, text]) => [
          code,
          decimal(text),
        ]),
      ),
      [],
    );
    expect(lines.map(({ value }) => value && decimalText(value))).toEqual(["70833.33", "77", "69", "207"]);
  });

  it("never adds one type of space to another", () => {
    const lines = scenarioRules.EARLY_CHILDHOOD_SPACES.lines(new Map(), []);
    for (const { missing } of lines)
      expect(new Set(missing.flatMap((code) => (code === "percent" ? [] : [code.replace(/^[a-z]+_/, "")]))).size).toBe(1);
  });
});
