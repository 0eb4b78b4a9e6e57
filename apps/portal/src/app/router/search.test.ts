import { describe, expect, it } from "vitest";
import { choiceParam, dayParam, listParam, numberParam, parseSearch, stringifySearch, textParam } from "./search.ts";

describe("state in the address", () => {
  it("writes lists with commas and leaves out what is empty", () => {
    expect(stringifySearch({ host: ["CREC", "LEARN"], q: undefined, more: "", page: 2 })).toBe("?host=CREC,LEARN&page=2");
    expect(stringifySearch({ q: undefined })).toBe("");
  });

  it("reads back what it wrote", () => {
    expect(parseSearch("?host=CREC,LEARN&page=2")).toEqual({ host: "CREC,LEARN", page: "2" });
  });

  it("drops words that do not exist, and defaults", () => {
    expect(listParam(["CREC", "LEARN"], "LEARN,NONE,CREC")).toEqual(["CREC", "LEARN"]);
    expect(listParam(["CREC"], "NONE")).toBeUndefined();
    expect(choiceParam(["map", "table"], "map")).toBeUndefined();
    expect(choiceParam(["map", "table"], "table")).toBe("table");
  });

  it("accepts days, numbers and texts only in their form", () => {
    expect(dayParam("2026-02-11")).toBe("2026-02-11");
    expect(dayParam("2026-13-41")).toBeUndefined();
    expect(numberParam(1, 9, "12")).toBeUndefined();
    expect(textParam("  ")).toBeUndefined();
  });
});
