import { mailSettingsFromEnvironment, settingsFromEnvironment } from "@resc/store";
import { untilStopped } from "@resc/subgraph";
import { runAdvocacy } from "./run.ts";

await untilStopped(() => runAdvocacy({ ...settingsFromEnvironment(process.env), ...mailSettingsFromEnvironment(process.env) }));
