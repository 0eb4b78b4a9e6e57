import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fullPace, quickPace, runBench } from "../bench/bench.ts";
import { describeMachine } from "../bench/machine.ts";
import { benchmarksDocument, tables } from "../bench/report.ts";
import { root, stateDirectory } from "../settings.ts";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== "--"),
  options: { quick: { type: "boolean", default: false }, rows: { type: "string" } },
});
const rows = Number(values.rows ?? (values.quick ? 20_000 : 200_000));
if (!Number.isInteger(rows) || rows < 1) {
  process.stderr.write("--rows takes a whole number of engagements, such as 200000.\n");
  process.exit(1);
}
const directory = join(stateDirectory, "bench");
const machine = describeMachine();
const started = performance.now();
try {
  const result = await runBench({
    rows,
    directory,
    pace: values.quick ? quickPace : fullPace,
    progress: (step) => process.stdout.write(`  ${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s  ${step}\n`),
  });
  process.stdout.write(`\n${tables(result)}\n`);
  if (!values.quick) {
    writeFileSync(join(root, "docs/benchmarks.md"), benchmarksDocument(result, machine));
    process.stdout.write("\nWritten to docs/benchmarks.md.\n");
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
