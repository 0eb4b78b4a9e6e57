/** @clause B-01 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { checkClauses } from "./check-clauses.ts";
import { noScreen } from "./no-screen.ts";
import { sentencesOf } from "./sentences.ts";
import { readSources, type Source } from "./sources.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const sources = readSources(root);
const copies: string[] = [];
afterEach(() => copies.splice(0).forEach((copy) => rmSync(copy, { recursive: true })));

/** The tree with a change in some of its files. */
const planted = (wanted: (path: string) => boolean, change: (text: string) => string): readonly Source[] =>
  sources.map((source) => (wanted(source.path) ? { ...source, text: change(source.text) } : source));
const without = (id: string) => (text: string) => text.replaceAll(new RegExp(`(@clause[^\\n]*?) ${id}\\b`, "g"), "$1");
const isTest = (path: string) => /\.(test|e2e)\.ts$/.test(path);

describe("the sentences of both founding documents", () => {
  it("are all honored by what is in the tree", () => {
    const { gaps, honored, rules } = checkClauses(sources);
    expect(gaps).toEqual([]);
    expect(honored.length).toBeGreaterThan(60);
    expect(rules).toBeGreaterThan(40);
  });

  it("are read one by one", () => {
    expect(
      sentencesOf("- a. A courtesy call should be given. The conversation should include: the type (and more). He/she will answer."),
    ).toEqual(["- a. A courtesy call should be given.", "The conversation should include: the type (and more).", "He/she will answer."]);
  });
});

describe("a planted gap is refused", () => {
  it("where a sentence has no test", () => {
    expect(checkClauses(planted(isTest, without("A37"))).gaps).toEqual([
      expect.stringMatching(/^A37 \("- a\. A courtesy call.*"\) has no test\. Write one, with @clause A37 in a comment at its top\.$/),
    ]);
  });

  it("where a sentence has no screen and no reason, and where it has both", () => {
    const { gaps } = checkClauses(planted((path) => path.startsWith("apps/portal/src/"), without("A27")));
    expect(gaps).toEqual([expect.stringMatching(/^A27 .* has no screen\. Write @clause A27 beside the page that honors it, or a reason/)]);
    expect(checkClauses(sources, undefined, { ...noScreen, A37: "A reason" }).gaps).toEqual([
      expect.stringMatching(/^A37 .* is marked as without a screen and has one: apps\/portal\/src/),
    ]);
  });

  it("where a machine, a group of rights, a setting or an act of the clock does not say why it is there", () => {
    const untagged = (text: string) => text.replaceAll(/@clause/g, "@see");
    const gapsIn = (path: string) => checkClauses(planted((one) => one === path, untagged)).gaps.filter((gap) => gap.startsWith(path));
    expect(gapsIn("services/engagements/src/courtesy-notice/courtesy-notice.machine.ts")).toEqual([
      expect.stringContaining("a state machine"),
    ]);
    expect(gapsIn("packages/access/src/rights.ts")[0]).toContain('the group of rights with "reference:read" does not say why it is there');
    expect(gapsIn("services/engagements/src/shared/settings.ts")[0]).toContain("the setting reminderBusinessDays");
    expect(gapsIn("services/membership/src/concern/place-concern.ts")[0]).toContain("the act of the clock placeConcernsAct");
  });

  it("where a tag names nothing that there is", () => {
    const tag = ["/**", "@clause A38 A999 D-4", "*/"].join(" ");
    expect(checkClauses([...sources, { path: "services/funding/src/other.ts", text: tag }]).gaps).toEqual([
      expect.stringContaining('services/funding/src/other.ts:1: @clause names "A999"'),
      expect.stringContaining('names "D-4"'),
    ]);
  });

  it("in a tree of files on a disk", () => {
    const copy = mkdtempSync(join(tmpdir(), "clauses-"));
    copies.push(copy);
    for (const { path, text } of planted(isTest, without("A48"))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    expect(checkClauses(readSources(copy)).gaps).toEqual([expect.stringMatching(/^A48 .* has no test\./)]);
  });
});
