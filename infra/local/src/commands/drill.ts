import { parseArgs } from "node:util";
import { drillText } from "../drill/drill-text.ts";
import { runDrill } from "../drill/run-drill.ts";

// The clock is always moved on, never waited for; the word is taken so that it can be written.
parseArgs({ options: { fast: { type: "boolean", default: true } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const report = await runDrill(say);
  say(drillText(report));
  process.exitCode = report.deviations.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
