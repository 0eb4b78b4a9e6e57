import { rescCodes } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adoptionOf, answers, type StatedAnswer } from "./adoption-rule.ts";

/** Any set of answers of the six: each stated once or not at all. */
const anyAnswers = fc
  .tuple(...rescCodes.map(() => fc.option(fc.constantFrom(...answers), { nil: null })))
  .map((stated) => rescCodes.flatMap((rescCode, place): StatedAnswer[] => (stated[place] ? [{ rescCode, answer: stated[place] }] : [])));

describe("the adoption of a common position", () => {
  it("takes the commitment of all six, and nothing less", () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (stated, over) => {
        const allCommit = stated.filter(({ answer }) => answer === "COMMIT").length === rescCodes.length;
        expect(adoptionOf(stated, over) === "ADOPTED").toBe(allCommit);
      }),
    );
  });

  it("is open exactly while somebody can still answer", () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (stated, over) => {
        expect(adoptionOf(stated, over) === "OPEN").toBe(!over && stated.length < rescCodes.length);
      }),
    );
  });

  it("never changes with the order of the answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (stated, over) => {
        expect(adoptionOf(stated.toReversed(), over)).toBe(adoptionOf(stated, over));
      }),
    );
  });

  it("is undone by one word less than a commitment", () => {
    const all = rescCodes.map((rescCode): StatedAnswer => ({ rescCode, answer: "COMMIT" }));
    expect(adoptionOf(all, false)).toBe("ADOPTED");
    for (const place of rescCodes.keys()) {
      expect(adoptionOf(all.toSpliced(place, 1), true)).toBe("NOT_ADOPTED");
      for (const answer of ["OBJECT", "ABSTAIN"] as const)
        expect(adoptionOf(all.with(place, { rescCode: all[place]!.rescCode, answer }), false)).toBe("NOT_ADOPTED");
    }
  });
});
