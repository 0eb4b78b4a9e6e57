import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BenchResult, quickPace, runBench } from "../src/bench/bench.ts";
import { benchCases } from "../src/bench/cases.ts";
import { contestantNames } from "../src/bench/contestants.ts";
import { describeMachine } from "../src/bench/machine.ts";
import { concurrencies, percentile } from "../src/bench/measure.ts";
import { benchmarksDocument, caseColumns, memoryColumns, ratioColumns } from "../src/bench/report.ts";

const rows = 2_000;
const directory = mkdtempSync(join(tmpdir(), "resc-bench-"));
const steps: string[] = [];
let result: BenchResult;
beforeAll(async () => {
  result = await runBench({ rows, directory, pace: quickPace, progress: (step) => steps.push(step) });
}, 180_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("the measurement", () => {
  it("runs on as many bulk engagements as asked, some of them out of region", () => {
    expect(result.counts.engagements).toBe(rows);
    expect(result.counts.outOfRegion).toBeGreaterThan(rows / 10);
    expect(result.counts.outOfRegion).toBeLessThan(rows / 2);
  });

  it("begins only after all three gave the same rows, and some", () => {
    expect(steps).toContain("All three answer the same rows");
    expect(result.cases.map(({ title }) => title)).toEqual(benchCases.map(({ title }) => title));
    for (const { objects, title } of result.cases) expect(objects, title).toBeGreaterThanOrEqual(50);
  });

  it("has an answer of everybody, in every case, for each number of callers", () => {
    for (const { title, measurements } of result.cases) {
      expect(measurements.map(({ contestant, callers }) => [callers, contestant])).toEqual(
        concurrencies.flatMap((callers) => contestantNames.map((name) => [callers, name])),
      );
      for (const one of measurements) {
        expect(one.answers, title).toBeGreaterThanOrEqual(quickPace.block.leastAnswers);
        expect(one.p50, title).toBeGreaterThan(0);
        expect(one.p99, title).toBeGreaterThanOrEqual(one.p50);
      }
    }
  });

  it("knows the memory of each process", () => {
    expect(Object.keys(result.memory).toSorted()).toEqual(
      ["advocacy", "engagements", "funding", "gateway", "hand-written", "membership", "stock-gateway"].toSorted(),
    );
  });

  it("writes every column of every row into the page", () => {
    const page = benchmarksDocument(result, describeMachine());
    const lines = page.split("\n");
    for (const [columns, count] of [
      [ratioColumns, benchCases.length * concurrencies.length],
      [caseColumns, contestantNames.length * concurrencies.length],
      [memoryColumns, contestantNames.length],
    ] as const) {
      const head = lines.indexOf(`| ${columns.join(" | ")} |`);
      const body = lines.slice(head + 2, head + 2 + count);
      expect(head, columns[0]).toBeGreaterThan(0);
      for (const line of body) expect(line.split(" | ")).toHaveLength(columns.length);
      expect(lines[head + 2 + count]).not.toMatch(/^\|/);
    }
    expect(page).not.toContain("NaN");
    expect(page).not.toContain("undefined");
    expect(page).toContain(`| rows | ${rows.toLocaleString("en-US")} engagements`);
  });
});

describe("a percentile", () => {
  it("is one of the latencies: the smallest that so many percent do not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([50, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 99, 100]);
    expect(percentile([7], 50)).toBe(7);
  });
});
