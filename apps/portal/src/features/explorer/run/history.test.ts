import { expect, it } from "vitest";
import { mostRuns, withRun, type PastRun } from "./history.ts";

const run = (id: string): PastRun => ({ id, at: "2026-11-21T12:00:00Z", title: id, document: "{ a }", variables: {}, rows: 1, cost: 1 });

it("puts the last run first and lets the oldest fall off", () => {
  const runs = Array.from({ length: mostRuns }, (_, index) => run(`run ${index}`));
  const next = withRun(runs, run("new"));
  expect(next).toHaveLength(mostRuns);
  expect(next[0]?.id).toBe("new");
  expect(next.at(-1)?.id).toBe(`run ${mostRuns - 2}`);
});
