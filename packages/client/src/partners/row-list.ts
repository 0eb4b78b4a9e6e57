import { RescError } from "./resc-error.ts";

/** The most rows that a page can have. */
export const mostRows = 200;

/** Which page of a list. */
export interface PageOptions {
  /** Rows of the page, 1 to 200; as many as one request may cost when left out. */
  readonly first?: number;
  /** The `endCursor` of the page before; the first page when left out. */
  readonly after?: string | null;
}

/** A page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list under the rights of the key. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** The next page's `after`. */
  readonly endCursor: string | null;
}

/** Fetches one page of at most `first` rows after a cursor. */
export type FetchPage<Row> = (first: number, after: string | null) => Promise<Page<Row>>;

/**
 * A list of the platform: `for await (const row of list)` reads it page by page, `all()` whole, `page()` one page.
 * Nothing is fetched before it is read, and each reading starts afresh. Order is stable. Every way of reading rejects with a `RescError`.
 */
export class RowList<Row> implements AsyncIterable<Row> {
  readonly #fetchPage: FetchPage<Row>;

  constructor(fetchPage: FetchPage<Row>) {
    this.#fetchPage = fetchPage;
  }

  /** One page. */
  async page({ first, after = null }: PageOptions = {}): Promise<Page<Row>> {
    return first === undefined ? (await this.#largestPage(mostRows, after)).page : this.#fetchPage(first, after);
  }

  /** Every row, in memory at once. */
  async all(): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const page of this.pages()) rows.push(...page.rows);
    return rows;
  }

  /** Page after page; the next is fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page<Row>, void, undefined> {
    let first = mostRows;
    let after: string | null = null;
    for (;;) {
      const found = await this.#largestPage(first, after);
      first = found.first;
      yield found.page;
      if (!found.page.hasNextPage) return;
      const { endCursor } = found.page;
      if (endCursor === null || endCursor === after)
        throw new RescError("PAGING_BROKEN", "More rows were announced, but no new cursor leads to them. Tell the Alliance.");
      after = endCursor;
    }
  }

  /** Row after row. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) yield* page.rows;
  }

  /** A page of at most `first` rows, of fewer where that many would cost more than one request may. */
  async #largestPage(first: number, after: string | null): Promise<{ readonly first: number; readonly page: Page<Row> }> {
    for (let rows = first; ;) {
      try {
        return { first: rows, page: await this.#fetchPage(rows, after) };
      } catch (error) {
        const fewer = fewerRows(rows, error);
        if (fewer === null) throw error;
        rows = fewer;
      }
    }
  }
}

/** How many rows fit when a page of `rows` cost too much; null when the error is another, or one row is too many already. */
function fewerRows(rows: number, error: unknown): number | null {
  if (!(error instanceof RescError) || error.code !== "COST_EXCEEDED" || rows <= 1) return null;
  const { asked, limit } = (error.errors[0]?.extensions?.["cost"] ?? {}) as { readonly asked?: unknown; readonly limit?: unknown };
  const fitting = typeof asked === "number" && typeof limit === "number" ? Math.floor((rows * limit) / asked) : Math.floor(rows / 2);
  return Math.max(1, Math.min(fitting, rows - 1));
}
