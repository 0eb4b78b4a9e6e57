import { type Actor, onlyReads } from "@resc/access";
import type { DatabaseAccess } from "../database/data-source.ts";
import { ReadTransaction } from "./read-transaction.ts";

/** The pools from which a subgraph reads for its callers. */
export interface ReadPools {
  readonly app: DatabaseAccess;
  /** Of the role that no table lets write. */
  readonly partner: DatabaseAccess;
}

/** Opens what one request reads: State readers and analysts through the role that only reads (S5), everybody else through the app's. */
export function openReads({ app, partner }: ReadPools): (actor: Actor) => ReadTransaction {
  return (actor) => new ReadTransaction(onlyReads(actor.role) ? partner : app, actor);
}
