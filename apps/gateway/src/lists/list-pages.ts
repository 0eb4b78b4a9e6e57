import type { Caller } from "../auth/caller.ts";
import type { PreparedDocument } from "../documents/prepared-document.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { Executor } from "../graphql/executor.ts";
import { runOperation, type Spend } from "../graphql/run-operation.ts";
import { operationCost } from "../limits/cost.ts";
import { costLimit } from "../limits/cost-settings.ts";
import type { ListDefinition, ListRow } from "./list-definition.ts";
import type { ListQuestion } from "./list-question.ts";
import { pageSizeWithin } from "./page-size.ts";

/** One page of a list. */
export interface ListPage {
  readonly rows: readonly ListRow[];
  /** Rows of the whole list; null when only reading it to the end tells. */
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

function pageOf(list: ListDefinition, question: ListQuestion, answer: Connection | readonly ListRow[], isFirst: boolean): ListPage {
  const connection: Connection = Array.isArray(answer) ? { nodes: answer, totalCount: answer.length } : (answer as Connection);
  const { hasNextPage = false, endCursor = null } = connection.pageInfo ?? {};
  const next = hasNextPage ? endCursor : null;
  const rows = (connection.nodes ?? []).filter((row) => row !== null);
  if (list.keeps === undefined) return { rows, total: connection.totalCount ?? null, next };
  const kept = rows.filter((row) => list.keeps?.(row, question.values));
  return { rows: kept, total: isFirst && next === null ? kept.length : null, next };
}

/** A fetcher of the pages of one list, under the caller's own rights. */
export function createPageFetcher(parts: {
  executor: Executor;
  list: ListDefinition;
  prepared: PreparedDocument;
  question: ListQuestion;
  signal: () => AbortSignal;
  /** Whose quota a page is paid from. */
  spend: (caller: Caller) => Spend;
}): FetchPage {
  const { executor, list, prepared, question } = parts;
  const costOf = (rows: number) =>
    operationCost(executor.schema, prepared.document, prepared.operation, { ...question.variables, first: rows });
  return async (caller, after) => {
    const context = { actor: caller.actor, requestId: caller.actor.requestId, signal: parts.signal() };
    const first = pageSizeWithin(costLimit(caller.actor.role), costOf);
    const { body } = await runOperation(executor, prepared, { ...question.variables, first, after }, context, parts.spend(caller));
    const error = body.errors?.[0];
    // A file that silently lacks values would be taken for the truth, so one error refuses the page.
    if (error !== undefined) throw new GatewayRefusal(error.extensions.code);
    const answer = body.data?.[list.field] as Connection | readonly ListRow[] | null | undefined;
    if (answer === null || answer === undefined) throw new GatewayRefusal("FORBIDDEN");
    return pageOf(list, question, answer, after === null);
  };
}
