import { mailSettingsFromEnvironment, settingsFromEnvironment } from "@resc/store";
import { untilStopped } from "@resc/subgraph";
import { runEngagements } from "./run.ts";

await untilStopped(() => runEngagements({ ...settingsFromEnvironment(process.env), ...mailSettingsFromEnvironment(process.env) }));
