import { describe, expect, it } from "vitest";
import { decisionOf, decisions, settingDefault } from "./decisions.ts";

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
});
