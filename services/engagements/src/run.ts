import { createMailer } from "@resc/mail";
import { loginUrl, openDatabase, startTicker, type MailSettings, type SubgraphSettings } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { engagementsEntities } from "./database/entities.ts";
import { createEngagementsSubgraph } from "./subgraph.ts";

const tickMilliseconds = 10_000;

/** Runs engagements: database, projection, outbox, clock, schema, server. Closing it drains requests first, then stops what works beside them. */
export async function runEngagements(settings: SubgraphSettings & MailSettings): Promise<RunningSubgraph> {
  const app = await openDatabase({
    ...settings.database,
    name: "engagements",
    as: "app",
    entities: engagementsEntities,
    poolSize: settings.poolSize,
  });
  const partner = await openDatabase({ ...settings.database, name: "engagements", as: "partner", poolSize: settings.partnerPoolSize });
  const worker = await openDatabase({
    ...settings.database,
    name: "engagements",
    as: "worker",
    entities: engagementsEntities,
    poolSize: 6,
  });
  const mailer = createMailer({ url: settings.mail.smtpUrl, from: settings.mail.from });
  const subgraph = await createEngagementsSubgraph({ app, partner, worker, mailer, publicUrl: settings.publicUrl });
  const stopProjection = await subgraph.projection.start(settings.report);
  const outbox = await subgraph.outbox.start({
    connectionString: loginUrl(settings.database.adminUrl, "engagements_worker", settings.database.secrets),
    onError: settings.report,
  });
  const stopTicker = startTicker(async () => void (await subgraph.tick()), tickMilliseconds, settings.report);
  const server = await serveSubgraph(
    {
      name: "engagements",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      report: settings.report,
      verify: await actorVerifier({ audience: "engagements", publicKey: settings.gatewayKey }),
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
