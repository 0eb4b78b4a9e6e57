import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drillText } from "../src/drill/drill-text.ts";
import { runDrill } from "../src/drill/run-drill.ts";
import { Transcript } from "../src/drill/transcript.ts";
import { stateDirectory } from "../src/settings.ts";

describe("the fire drill", () => {
  it("plays every variant from the notice to the designation as it should, and leaves nothing behind", async () => {
    const lines: string[] = [];
    const report = await runDrill((line) => lines.push(line));
    expect(report.deviations, lines.join("\n")).toEqual([]);
    expect(report.outcomes.map(({ variant, outcome }) => [variant, outcome])).toEqual([
      ["two compete and are judged", "CLOSED"],
      ["all six compete, joint proposal", "CLOSED"],
      ["all six compete, no neutral panel", "CLOSED"],
      ["nobody interested", "NO_INTEREST"],
      ["one sole interest", "CLOSED"],
      ["a judge recuses", "CLOSED"],
      ["one in time, one at the closing second", "CLOSED"],
    ]);
    expect(report.mails).toBeGreaterThan(100);
    expect(report.found).toBeGreaterThan(0);
    expect(lines.join("\n")).toMatch(/certificate of neutrality [0-9a-f]{16}/);
    expect(existsSync(join(stateDirectory, "drill"))).toBe(false);
  }, 300_000);
});

describe("what was answered", () => {
  it("is a leak when it holds another's draft, and none when its author or, from the opening on, a judge reads it", () => {
    const transcript = new Transcript();
    const { word } = transcript.plant("O-1", "CREC", "author");
    transcript.hear("author", "query", `"${word}"`);
    transcript.hear("judge", "query", "nothing");
    expect(transcript.leaks).toEqual([]);
    transcript.hear("judge", "query", word);
    expect(transcript.leaks).toHaveLength(1);
    transcript.open("O-1", ["judge"]);
    transcript.hear("judge", "query", word);
    expect(transcript.leaks).toHaveLength(1);
    transcript.close("O-1", "judge");
    transcript.hear("judge", "query", word);
    transcript.searchMail(`Subject: ${word}`, "all@resc.example");
    expect(transcript.leaks).toHaveLength(3);
    expect(transcript.found).toBe(2);
  });
});

it("a drill that went otherwise says so, with the variant and the words", () => {
  const outcomes = [{ variant: "nobody interested", ref: "O-104", outcome: "CALL", ok: false }];
  const text = drillText({ outcomes, deviations: ["It ended as CALL."], answers: 1, mails: 1, found: 0 });
  expect(text).toMatch(/nobody interested\s+O-104\s+CALL\s+DEVIATION/);
  expect(text).toContain("1 deviation:\n- It ended as CALL.");
});
