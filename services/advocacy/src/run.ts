import type { SubgraphSettings } from "@resc/store";
import { openDatabase, startTicker } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { advocacyEntities } from "./database/entities.ts";
import { createAdvocacySubgraph } from "./subgraph.ts";

const tickMilliseconds = 10_000;

/** Runs advocacy: database, clock, schema, server. Closing it drains requests and gives the connections back. */
export async function runAdvocacy(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const open = { ...settings.database, name: "advocacy", entities: advocacyEntities } as const;
  const app = await openDatabase({ ...open, as: "app", poolSize: settings.poolSize });
  const partner = await openDatabase({ ...settings.database, name: "advocacy", as: "partner", poolSize: settings.partnerPoolSize });
  const worker = await openDatabase({ ...open, as: "worker", poolSize: 2 });
  const subgraph = await createAdvocacySubgraph({ app, partner, worker });
  const stopTicker = startTicker(async () => void (await subgraph.tick()), tickMilliseconds, settings.report);
  const server = await serveSubgraph(
    {
      name: "advocacy",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      files: subgraph.files,
      report: settings.report,
      verify: await actorVerifier({ audience: "advocacy", publicKey: settings.gatewayKey }),
      ready: async () => app.source.query("select 1").then(() => true),
    },
    settings.listen,
  );
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await stopTicker();
      await Promise.all([app, partner, worker].map((access) => access.source.destroy()));
    },
  };
}
