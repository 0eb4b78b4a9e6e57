import { mailSettingsFromEnvironment, settingsFromEnvironment } from "@resc/store";
import { untilStopped } from "@resc/subgraph";
import { runMembership } from "./run.ts";

await untilStopped(() => runMembership({ ...settingsFromEnvironment(process.env), ...mailSettingsFromEnvironment(process.env) }));
