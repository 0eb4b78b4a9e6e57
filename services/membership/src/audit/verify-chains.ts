import { systemActor } from "@resc/access";
import { type DatabaseAccess, subgraphNames, UnitOfWork } from "@resc/store";

/** How old the last verification of a chain may be. */
const verifiedEvery = "1 hour";

/** Verifies the chains of the trail whose last verification is older (I-39). What it finds is shown with the trail. Returns how many it verified. */
export async function verifyChains(worker: DatabaseAccess): Promise<number> {
  const work = new UnitOfWork(worker);
  const next = () =>
    work.runAs(systemActor("verify-chains"), async (tx) => {
      const [row] = await tx.query<{ verified: number }>("select platform.check_chains($1::interval) as verified", [verifiedEvery]);
      return row?.verified ?? 0;
    });
  let verified = 0;
  // Each chain in a transaction of its own, at most once in a call.
  while (verified < subgraphNames.length && (await next()) > 0) verified += 1;
  return verified;
}
