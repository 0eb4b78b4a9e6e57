import { createMailer } from "@resc/mail";
import { loginUrl, openDatabase, startTicker, type MailSettings, type SubgraphSettings } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { membershipEntities } from "./database/entities.ts";
import { createMembershipSubgraph } from "./subgraph.ts";

const tickMilliseconds = 10_000;

/** Runs membership: database, projections, outbox, clock, schema, server. Closing it drains requests first, then stops what works beside them. */
export async function runMembership(settings: SubgraphSettings & MailSettings): Promise<RunningSubgraph> {
  const { database, poolSize, partnerPoolSize, publicUrl, report } = settings;
  const open = { ...database, name: "membership", entities: membershipEntities } as const;
  const app = await openDatabase({ ...open, as: "app", poolSize });
  const partner = await openDatabase({ ...open, as: "partner", poolSize: partnerPoolSize });
  // Three projections listen on a connection each and catch up on another; the clock and the outbox need theirs beside them.
  const worker = await openDatabase({ ...open, as: "worker", poolSize: 10 });
  const mailer = createMailer({ url: settings.mail.smtpUrl, from: settings.mail.from });
  const subgraph = await createMembershipSubgraph({ app, partner, worker, mailer, publicUrl });
  const stopProjections = await Promise.all(subgraph.projections.map((one) => one.start(report)));
  const outbox = await subgraph.outbox.start({
    connectionString: loginUrl(database.adminUrl, "membership_worker", database.secrets),
    onError: report,
  });
  const stopTicker = startTicker(async () => void (await subgraph.tick()), tickMilliseconds, report);
  const server = await serveSubgraph(
    {
      name: "membership",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      report,
      verify: await actorVerifier({ audience: "membership", publicKey: settings.gatewayKey }),
      ready: async () => (await Promise.all(subgraph.projections.map((one) => one.lag()))).every((lag) => lag === 0),
    },
    settings.listen,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await stopTicker();
      await outbox.stop();
      await Promise.all(stopProjections.map((stop) => stop()));
      mailer.close();
      await Promise.all([app, partner, worker].map((access) => access.source.destroy()));
    },
  };
}
