import { parseArgs } from "node:util";
import { box } from "../box.ts";
import { startPlatform } from "../start-platform.ts";

process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
const { values } = parseArgs({
  options: {
    "no-demo": { type: "boolean", default: false },
    drill: { type: "boolean", default: false },
    processes: { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
  },
});
const started = performance.now();
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Errors of running parts go to standard error, one by one; nothing of them reaches a browser. */
function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

const starting = startPlatform({
  demonstration: !values["no-demo"] && !values.drill,
  drill: values.drill,
  processes: values.processes,
  watch: values.watch,
  progress: (step) => say(`  ${step}`),
  report,
});

// Also while it starts: what was begun is brought to its end first, so that no database is left behind.
let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  say("Stopping");
  starting
    .then((platform) => platform.close())
    .then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
}
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

try {
  const platform = await starting;
  say(
    box({
      portal: platform.plan.publicUrl,
      graphql: `${platform.plan.publicUrl}/graphql`,
      mail: platform.mailUrl,
      demonstration: !values["no-demo"],
      seconds: (performance.now() - started) / 1000,
    }),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
