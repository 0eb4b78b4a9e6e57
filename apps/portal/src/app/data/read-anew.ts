import type { ApolloClient } from "@apollo/client";
import type { DocumentNode } from "graphql";

/** How long an act waits, in milliseconds, for the page that shows it; then it answers all the same. */
const patienceMs = 10_000;

/**
 * Asks what is open on the page again, and waits until it is there: an act that has answered is seen, and the next one is made
 * on what came of it. A question that fails is not waited for.
 */
export async function readAnew(
  client: Pick<ApolloClient, "refetchQueries">,
  include: readonly DocumentNode[] | "active",
  patience = patienceMs,
): Promise<void> {
  const { results } = client.refetchQueries({ include: include === "active" ? include : [...include] });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((done) => {
    timer = setTimeout(done, patience);
  });
  await Promise.race([Promise.allSettled(results), enough]);
  clearTimeout(timer);
}
