import { describe, expect, it } from "vitest";
import { decisionOf, decisions, settingDefault, settingWords } from "./decisions.ts";

describe("the decisions that the Accord leaves open", () => {
  it("are the seventeen of the design and one of practice, each once", () => {
    const ids = decisions.flatMap(({ id }) => (id ? [id] : []));
    expect(ids).toEqual(Array.from({ length: 17 }, (_, index) => `D-${String(index + 1).padStart(2, "0")}`));
    expect(new Set(decisions.map(({ key }) => key)).size).toBe(decisions.length);
  });

  it("say nothing on a screen that only we understand", () => {
    for (const { question, standing } of decisions) expect(`${question} ${standing}`).not.toMatch(/D-\d|A\d\d|SM-|V[0-5]\b/);
  });

  it("have defaults within their bounds", () => {
    for (const { setting } of decisions)
      if (setting) {
        expect(settingDefault(setting.name)).toBe(setting.default);
        expect(setting.default).toBeGreaterThanOrEqual(setting.least);
        expect(setting.default).toBeLessThanOrEqual(setting.most);
      }
    expect(decisionOf("no such decision")).toBeUndefined();
  });

  it("read as words: a number with its unit, a switch as on or off and never as a number", () => {
    const wordsOf = (key: string, value: number) => {
      const setting = decisionOf(key)?.setting;
      if (!setting) throw new Error(`${key} sets no number.`);
      return settingWords(setting, value);
    };
    expect([wordsOf("looked-and-left", 12), wordsOf("looked-and-left", 1), wordsOf("notice-due", 0)]).toEqual([
      "12 months",
      "1 month",
      "0 business days",
    ]);
    for (const { key, setting } of decisions)
      if (setting?.unit === null) {
        expect([setting.least, setting.most]).toEqual([0, 1]);
        expect([wordsOf(key, 0), wordsOf(key, 1)]).toEqual(["Off", "On"]);
      }
  });

  it("have numbers of one name each", () => {
    const names = decisions.flatMap(({ setting }) => (setting ? [setting.name] : []));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(["noticeDueBusinessDays", "lookBackMonths", "windowBusinessDays", "publicRecordsClocks", "freezeBusinessDays"]);
  });
});
