import { mailSettingsFromEnvironment, settingsFromEnvironment } from "@resc/store";
import { untilStopped } from "@resc/subgraph";
import { runFunding } from "./run.ts";

await untilStopped(() => runFunding({ ...settingsFromEnvironment(process.env), ...mailSettingsFromEnvironment(process.env) }));
