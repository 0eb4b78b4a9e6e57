import { settingsFromEnvironment } from "@resc/store";
import { untilStopped } from "@resc/subgraph";
import { runEngagements } from "./run.ts";

await untilStopped(() => {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl } = process.env;
  if (!smtpUrl || !from || !publicUrl)
    throw new Error("Set SMTP_URL, MAIL_FROM and PUBLIC_URL: engagements sends courtesy notices by mail.");
  return runEngagements({ ...settingsFromEnvironment(process.env), mail: { smtpUrl, from }, publicUrl });
});
