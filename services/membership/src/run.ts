import type { SubgraphSettings } from "@resc/store";
import { openDatabase } from "@resc/store";
import { actorVerifier, type RunningSubgraph, serveSubgraph } from "@resc/subgraph";
import { membershipEntities } from "./database/entities.ts";
import { createMembershipSubgraph } from "./subgraph.ts";

/** Runs membership: database, schema, server. Closing it drains requests and gives the connections back. */
export async function runMembership(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const app = await openDatabase({
    ...settings.database,
    name: "membership",
    as: "app",
    entities: membershipEntities,
    poolSize: settings.poolSize,
  });
  const partner = await openDatabase({ ...settings.database, name: "membership", as: "partner", poolSize: settings.partnerPoolSize });
  const subgraph = await createMembershipSubgraph({ app, partner });
  const server = await serveSubgraph(
    {
      name: "membership",
      schema: subgraph.schema,
      openRead: subgraph.openRead,
      report: settings.report,
      verify: await actorVerifier({ audience: "membership", publicKey: settings.gatewayKey }),
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
