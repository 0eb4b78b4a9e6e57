import { buildAdvocacy } from "@resc/advocacy";
import { buildEngagements } from "@resc/engagements";
import { buildFunding } from "@resc/funding";
import { buildMembership } from "@resc/membership";
import type { DatabaseAccess, UnitOfWork } from "@resc/store";

/** The text of one subgraph's schema. */
export interface SubgraphText {
  readonly name: string;
  readonly sdl: string;
}

// A schema is composed without a database: nothing here is ever asked.
const noDatabase = undefined as unknown as DatabaseAccess;
const noSeal = undefined as unknown as Parameters<typeof buildFunding>[0]["seal"];
const noWork = undefined as unknown as UnitOfWork;

/** Builds the four schemas one after another; type-graphql keeps one store of classes for the process. */
export async function subgraphTexts(): Promise<readonly SubgraphText[]> {
  const membership = await buildMembership(noWork, { catchUp: async () => 0 });
  const engagements = await buildEngagements({ work: noWork, worker: noDatabase, projection: { catchUp: async () => 0 } });
  const funding = await buildFunding({ work: noWork, imports: noWork, projection: { catchUp: async () => 0 }, seal: noSeal });
  const advocacy = await buildAdvocacy({ work: noWork, projection: { catchUp: async () => 0 }, publicUrl: "http://localhost" });
  return [
    { name: "advocacy", sdl: advocacy.sdl },
    { name: "engagements", sdl: engagements.sdl },
    { name: "funding", sdl: funding.sdl },
    { name: "membership", sdl: membership.sdl },
  ];
}
