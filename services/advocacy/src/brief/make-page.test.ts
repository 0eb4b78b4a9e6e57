import { quantitiesOf } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BriefLine, Mark } from "./brief-line.ts";
import type { PageClaim } from "./brief-page.ts";
import { checkBrief } from "./check-brief.ts";
import { makePage } from "./make-page.ts";

const claim = (id: string, stated: string, state: PageClaim["state"], status = "verified"): PageClaim => ({
  id,
  sentence: `It is ${stated}.`,
  stated,
  unit: "%",
  state,
  own: {
    label: "A share",
    formula: "stated",
    formulaWords: "a",
    places: 0,
    value: stated.slice(0, -1),
    rows: [
      { letter: "a", figureId: "figure_a", figureVersion: 1, metric: "A share", period: "2022", part: null, value: stated.slice(0, -1), unit: "%", status, note: null, sources: "A report" },
    ],
  },
  other: null,
}); // prettier-ignore

const parts = (lines: readonly BriefLine[], claims: readonly PageClaim[]) => ({
  ref: "B-1",
  version: 1,
  title: "A brief",
  sessionYear: 2022,
  releasedAt: null,
  dataAddress: "http://localhost/briefs/B-1/1",
  lines,
  claims: new Map(claims.map((one) => [one.id, one])),
  charts: new Map(),
  reviewedBy: [],
});

const year: Mark = { text: "2020-21", kind: "YEAR", claimId: null, priorityId: null };
const token = fc.constantFrom("schools", "most", "2020-21", "13%", "millions", "nearly", "grew", "six", "the");
const line = fc
  .record({ words: fc.array(token, { minLength: 1, maxLength: 10 }), marked: fc.boolean() })
  .map(({ words, marked }): BriefLine => ({
    id: "line",
    kind: "ARGUMENT",
    text: words.join(" "),
    marks: marked ? words.filter((word) => word === year.text).map(() => year) : [],
    author: "The liaison",
    adoptedBy: [],
    chart: null,
    positionVersionId: null,
  }));

describe("the page of a brief", () => {
  it("has no number among its plain words once the check finds nothing (I-30)", () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const facts = {
          title: "A brief",
          sessionYear: 2022,
          lines,
          claims: new Map(),
          asks: new Map(),
          inForce: new Set<string>(),
          charts: new Set<string>(),
        };
        const plain = makePage(parts(lines, [])).blocks.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === "WORDS"));
        const loose = plain.flatMap(({ text }) => quantitiesOf(text));
        expect(loose.length === 0).toBe(checkBrief(facts).length === 0);
        passed += loose.length === 0 ? 1 : 0;
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  it("prints a footnote for every contested, unverified or quoted number, and for no other", () => {
    const states = fc.constantFrom(
      ["CONTESTED", "verified", true] as const,
      ["BOUND", "unverified", true] as const,
      ["BOUND", "verified", false] as const,
    );
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 6 }), (made) => {
        const claims = made.map(([state, status], at) => claim(`claim_${at}`, `${at + 11}%`, state, status));
        const lines = claims.map(({ id, sentence, stated }): BriefLine => ({
          id,
          kind: "CLAIM",
          text: sentence,
          marks: [{ text: stated, kind: "CLAIM", claimId: id, priorityId: null }],
          author: null,
          adoptedBy: [],
          chart: null,
          positionVersionId: null,
        }));
        const page = makePage(parts(lines, claims));
        const noted = page.blocks.map(({ pieces }) => pieces.some(({ note }) => note !== null));
        expect(noted).toEqual(made.map(([, , needs]) => needs));
        for (const { note } of page.blocks.flatMap(({ pieces }) => pieces))
          if (note !== null) expect(page.notes.some(({ number }) => number === note)).toBe(true);
      }),
    );
  });

  it("signs arguments of one author in a row once, below the last", () => {
    const argument = (id: string, author: string): BriefLine => ({
      id,
      kind: "ARGUMENT",
      text: "Words.",
      marks: [],
      author,
      adoptedBy: ["CES"],
      chart: null,
      positionVersionId: null,
    });
    const page = makePage(parts([argument("a", "One"), argument("b", "One"), argument("c", "Two")], []));
    expect(page.blocks.map(({ by }) => by)).toEqual([null, "One. Adopted by CES.", "Two. Adopted by CES."]);
  });
});
