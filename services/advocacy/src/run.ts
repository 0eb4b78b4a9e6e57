import type { SubgraphSettings } from "@resc/store";
import { openDatabase } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";

import { createAdvocacySubgraph } from "./subgraph.ts";

/** Runs advocacy: database, schema, server. Closing it drains requests and gives the connections back. */
export async function runAdvocacy(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const app = await openDatabase({ ...settings.database, name: "advocacy", as: "app", poolSize: settings.poolSize });
  const partner = await openDatabase({ ...settings.database, name: "advocacy", as: "partner", poolSize: settings.partnerPoolSize });
  const subgraph = await createAdvocacySubgraph({ app, partner });
  const server = await serveSubgraph(
    {
      name: "advocacy",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
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
      await Promise.all([app.source.destroy(), partner.source.destroy()]);
    },
  };
}
