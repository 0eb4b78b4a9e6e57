import type { SubgraphSettings } from "@resc/store";
import { openDatabase } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";

import { createFundingSubgraph } from "./subgraph.ts";

/** Runs funding: database, schema, server. Closing it drains requests and gives the connections back. */
export async function runFunding(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const app = await openDatabase({ ...settings.database, name: "funding", as: "app", poolSize: settings.poolSize });
  const partner = await openDatabase({ ...settings.database, name: "funding", as: "partner", poolSize: settings.partnerPoolSize });
  const subgraph = await createFundingSubgraph({ app, partner });
  const server = await serveSubgraph(
    {
      name: "funding",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      report: settings.report,
      verify: await actorVerifier({ audience: "funding", publicKey: settings.gatewayKey }),
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
