import type { Caller } from "../auth/caller.ts";
import type { PreparedDocument } from "../documents/prepared-document.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { Executor } from "../graphql/executor.ts";
import { runOperation } from "../graphql/run-operation.ts";
import type { ListDefinition, ListRow } from "./list-definition.ts";

const pageSize = 200;

/** One page of a list. */
export interface ListPage {
  readonly rows: readonly ListRow[];
  readonly total: number | null;
  /** Null after the last page. */
  readonly next: string | null;
}

/** Fetches one page; `after` is null for the first. Rejects with a `GatewayRefusal` when the page cannot be had whole. */
export type FetchPage = (caller: Caller, after: string | null) => Promise<ListPage>;

interface Connection {
  readonly totalCount?: number;
  readonly nodes?: readonly (ListRow | null)[];
  readonly pageInfo?: { readonly hasNextPage?: boolean; readonly endCursor?: string | null };
}

/** A fetcher of the pages of one list, under the caller's own rights. */
export function createPageFetcher(parts: {
  executor: Executor;
  list: ListDefinition;
  prepared: PreparedDocument;
  variables: Readonly<Record<string, unknown>>;
  signal: () => AbortSignal;
}): FetchPage {
  return async (caller, after) => {
    const context = { actor: caller.actor, requestId: caller.actor.requestId, signal: parts.signal() };
    const { body } = await runOperation(parts.executor, parts.prepared, { ...parts.variables, first: pageSize, after }, context);
    const error = body.errors?.[0];
    // A file that silently lacks values would be taken for the truth, so one error refuses the page.
    if (error !== undefined) throw new GatewayRefusal(error.extensions.code);
    const connection = body.data?.[parts.list.field] as Connection | null | undefined;
    if (connection === null || connection === undefined) throw new GatewayRefusal("FORBIDDEN");
    const { hasNextPage = false, endCursor = null } = connection.pageInfo ?? {};
    return {
      rows: (connection.nodes ?? []).filter((row) => row !== null),
      total: connection.totalCount ?? null,
      next: hasNextPage ? endCursor : null,
    };
  };
}
