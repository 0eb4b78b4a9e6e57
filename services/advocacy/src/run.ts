import { createMailer } from "@resc/mail";
import { loginUrl, type MailSettings, openDatabase, startTicker, type SubgraphSettings } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { advocacyEntities } from "./database/entities.ts";
import { createAdvocacySubgraph } from "./subgraph.ts";

const tickMilliseconds = 10_000;

/** Runs advocacy: database, projection, outbox, clock, schema, server. Closing it drains requests first, then stops what works beside them. */
export async function runAdvocacy(settings: SubgraphSettings & MailSettings): Promise<RunningSubgraph> {
  const open = { ...settings.database, name: "advocacy", entities: advocacyEntities } as const;
  const app = await openDatabase({ ...open, as: "app", poolSize: settings.poolSize });
  const partner = await openDatabase({ ...settings.database, name: "advocacy", as: "partner", poolSize: settings.partnerPoolSize });
  const worker = await openDatabase({ ...open, as: "worker", poolSize: 4 });
  const mailer = createMailer({ url: settings.mail.smtpUrl, from: settings.mail.from });
  const subgraph = await createAdvocacySubgraph({ app, partner, worker, mailer, publicUrl: settings.publicUrl });
  const stopProjection = await subgraph.projection.start(settings.report);
  const outbox = await subgraph.outbox.start({
    connectionString: loginUrl(settings.database.adminUrl, "advocacy_worker", settings.database.secrets),
    onError: settings.report,
  });
  const stopTicker = startTicker(async () => void (await subgraph.tick()), tickMilliseconds, settings.report);
  const server = await serveSubgraph(
    {
      name: "advocacy",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      files: subgraph.files,
      report: settings.report,
      verify: await actorVerifier({ audience: "advocacy", publicKey: settings.gatewayKey }),
      ready: async () => (await subgraph.projection.lag()) === 0,
    },
    settings.listen,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await stopTicker();
      await outbox.stop();
      await stopProjection();
      mailer.close();
      await Promise.all([app, partner, worker].map((access) => access.source.destroy()));
    },
  };
}
