import { createMailer } from "@resc/mail";
import { loginUrl, openDatabase, startTicker, type MailSettings, type SubgraphSettings } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { fundingEntities } from "./database/entities.ts";
import { createFundingSubgraph } from "./subgraph.ts";

const tickMilliseconds = 10_000;

/** Runs funding: database, projection, outbox, clock, schema, server. Closing it drains requests first, then stops what works beside them. */
export async function runFunding(settings: SubgraphSettings & MailSettings): Promise<RunningSubgraph> {
  const app = await openDatabase({
    ...settings.database,
    name: "funding",
    as: "app",
    entities: fundingEntities,
    poolSize: settings.poolSize,
  });
  const partner = await openDatabase({ ...settings.database, name: "funding", as: "partner", poolSize: settings.partnerPoolSize });
  const worker = await openDatabase({
    ...settings.database,
    name: "funding",
    as: "worker",
    entities: fundingEntities,
    poolSize: 6,
  });
  const mailer = createMailer({ url: settings.mail.smtpUrl, from: settings.mail.from });
  const subgraph = await createFundingSubgraph({
    app,
    partner,
    worker,
    mailer,
    publicUrl: settings.publicUrl,
    sealKey: settings.database.secrets.sealKey,
  });
  const stopProjection = await subgraph.projection.start(settings.report);
  const outbox = await subgraph.outbox.start({
    connectionString: loginUrl(settings.database.adminUrl, "funding_worker", settings.database.secrets),
    onError: settings.report,
  });
  const stopTicker = startTicker(async () => void (await subgraph.tick()), tickMilliseconds, settings.report);
  const server = await serveSubgraph(
    {
      name: "funding",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      files: subgraph.files,
      report: settings.report,
      verify: await actorVerifier({ audience: "funding", publicKey: settings.gatewayKey }),
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
