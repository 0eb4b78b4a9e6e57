import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BriefLine, Mark, MarkKind } from "./brief-line.ts";
import { type BriefProblem, checkBrief, type CheckedClaim, type CheckFacts } from "./check-brief.ts";
import { quantitiesOf } from "@resc/domain";

const claim = (parts: Partial<CheckedClaim> = {}): CheckedClaim => ({
  id: "claim_1",
  sentence: "Over 10 years, ECS increased by 13%.",
  stated: "13%",
  state: "BOUND",
  change: null,
  formula: "growth",
  years: [2012, 2022],
  ...parts,
});
const mark = (kind: MarkKind, text: string, more: Partial<Mark> = {}): Mark => ({ kind, text, claimId: null, priorityId: null, ...more });
const bound = mark("CLAIM", "13%", { claimId: "claim_1" });
const line = (text: string, parts: Partial<BriefLine> = {}): BriefLine => ({
  id: "line",
  kind: "ARGUMENT",
  text,
  marks: [],
  author: "The liaison",
  adoptedBy: [],
  chart: null,
  positionVersionId: null,
  ...parts,
});
const check = (lines: readonly BriefLine[], parts: Partial<CheckFacts> = {}): readonly BriefProblem[] =>
  checkBrief({
    title: "2022 priorities",
    sessionYear: 2022,
    lines,
    claims: new Map([["claim_1", claim()]]),
    asks: new Map([
      ["ask", { id: "ask", amountUsd: null, percent: "8", published: true }],
      ["money", { id: "money", amountUsd: "5500000.00", percent: null, published: true }],
      ["draft", { id: "draft", amountUsd: null, percent: "8", published: false }],
    ]),
    inForce: new Set(["in_force"]),
    charts: new Set(["magnet-grants"]),
    ...parts,
  });
const found = (problems: readonly BriefProblem[]) => problems.map(({ words }) => words);

describe("the numbers of a text", () => {
  it.each([
    ["Magnets grew by 13% and $5.5 million.", ["13%", "$5.5", "million"]],
    ["They saved millions of dollars, nearly half of it for most districts.", ["millions", "nearly", "half", "most"]],
    ["In 2020-21 and the 1990s (10-66a), HB 5003", ["2020-21", "1990s", "10-66a", "5003"]],
    ["Two thirds, a dozen, twenty-one percent, ½, ٣", ["Two", "thirds", "dozen", "twenty", "percent", "½", "٣"]],
    ["Access to one RESC means access to any; somebody else weighs mostly tension and utmost care.", []],
  ])("%s", (text, numbers) => {
    expect(quantitiesOf(text).map((one) => one.text)).toEqual(numbers);
  });
});

describe("the check of a brief (I-30)", () => {
  it("lets claims, asks, periods and typed references through", () => {
    const lines = [
      line("Over 10 years, ECS increased by nearly 13%.", { kind: "CLAIM", author: null, marks: [mark("PERIOD", "10 years"), bound] }),
      line("Enact an 8% increase", { kind: "CLAIM", author: null, marks: [mark("ASK", "8%", { priorityId: "ask" })] }),
      line("Designate $5.5 million dollars", {
        kind: "CLAIM",
        author: null,
        marks: [mark("ASK", "$5.5 million", { priorityId: "money" })],
      }),
      line("The 2022-23 budget of the six is inadequate", { marks: [mark("YEAR", "2022-23"), mark("MEMBERS", "six")] }),
      line("CGS 10-66a, HB 5003, 01/14/2027, liaison@resc.example", {
        kind: "REFERENCE",
        author: null,
        marks: [
          mark("STATUTE", "CGS 10-66a"),
          mark("BILL", "HB 5003"),
          mark("DATE", "01/14/2027"),
          mark("CONTACT", "liaison@resc.example"),
        ],
      }),
      line("", { kind: "CHART", author: null, chart: "magnet-grants" }),
      line("We ask for stability.", { kind: "POSITION", author: null, positionVersionId: "in_force" }),
    ];
    expect(check(lines)).toEqual([]);
  });

  it("refuses a number that nothing binds, and says what to write instead", () => {
    const [problem] = check([line("Magnets grew by 40 students.")]);
    expect(problem).toMatchObject({ lineId: "line", words: "40" });
    expect(problem?.message).toContain("An argument is words only.");
    expect(found(check([line("Most districts agree.")]))).toEqual(["Most"]);
    expect(found(check([line("Words", { author: "4 directors" })]))).toEqual(["4"]);
    expect(found(check([], { title: "Priorities of 2023 and 2022" }))).toEqual(["2023"]);
  });

  it("refuses a claim whose data changed, that is retired, unknown, or said with another number", () => {
    const said = line("ECS increased by 13%.", { kind: "CLAIM", author: null, marks: [bound] });
    const with_ = (parts: Partial<CheckedClaim>) => check([said], { claims: new Map([["claim_1", claim(parts)]]) })[0]?.message ?? null;
    expect(with_({ state: "STALE", change: "13% is now 13.4%" })).toContain("13% is now 13.4%");
    expect(with_({ state: "RETIRED" })).toContain("retired");
    expect(with_({ stated: "14%" })).toBe("This claim says 14%. Write that number.");
    expect(with_({ state: "CONTESTED" })).toBeNull();
    expect(found(check([said], { claims: new Map() }))).toEqual(["13%"]);
  });

  it.each([
    ["a claim in an argument", line("ECS increased by 13%", { marks: [bound] }), "13%"],
    ["an ask of a draft", line("An 8% increase", { kind: "CLAIM", marks: [mark("ASK", "8%", { priorityId: "draft" })] }), "8%"],
    [
      "another amount than was asked for",
      line("A 9% increase", { kind: "CLAIM", marks: [mark("ASK", "9%", { priorityId: "ask" })] }),
      "9%",
    ],
    [
      "other years than those of the growth",
      line("In 9 years 13%", { kind: "CLAIM", marks: [mark("PERIOD", "9 years"), bound] }),
      "9 years",
    ],
    ["a number that is only quoted", line("Quoted 9 of 13%", { kind: "CLAIM", marks: [mark("QUOTED", "9"), bound] }), "9"],
    [
      "words quoted outside their sentence",
      line("millions of 13%", { kind: "CLAIM", marks: [mark("QUOTED", "millions"), bound] }),
      "millions",
    ],
    ["a year that is none", line("In 3022", { marks: [mark("YEAR", "3022")] }), "3022"],
    ["a part of a word", line("sixty districts", { marks: [mark("MEMBERS", "six")] }), "sixty districts"],
    ["a part of a number", line("113% more", { kind: "CLAIM", marks: [bound] }), "113% more"],
    ["a claim line without a claim", line("Words only", { kind: "CLAIM" }), "Words only"],
    ["a reference to nothing", line("See there", { kind: "REFERENCE", author: null }), "See there"],
    ["a position that is not in force", line("Words", { kind: "POSITION", author: null, positionVersionId: "draft" }), "Words"],
    ["a chart that is unknown", line("", { kind: "CHART", author: null, chart: "other" }), "other"],
    ["an argument of nobody", line("Words", { author: "" }), "Words"],
  ])("refuses %s", (_, refused, words) => {
    expect(found(check([refused]))).toContain(words);
  });

  it("finds every number, wherever it stands among words", () => {
    const word = fc.constantFrom("magnets", "districts", "the", "State", "grew,", "students");
    const number = fc.oneof(
      fc.nat({ max: 99_999 }).map(String),
      fc.constantFrom("13%", "$4.2", "millions", "Nearly", "most", "half", "twelve"),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: word }, number), { minLength: 1, maxLength: 20 }), (words) => {
        const numbers = words.filter((one) => /\d|millions|nearly|most|half|twelve/i.test(one));
        expect(found(check([line(words.join(" "))]))).toEqual(numbers);
      }),
    );
  });
});
