import { askForAll, type Cost, createAsk } from "./ask.ts";
import { csvPath } from "./csv-lists.ts";
import {
  districtsDocument,
  figuresDocument,
  magnetGrantComparisonDocument,
  metricsDocument,
  outOfRegionCountsDocument,
  rescsDocument,
  schoolsDocument,
  servicesDocument,
  stateContractsDocument,
  townsDocument,
} from "./generated/index.ts";
import { pagedList, readWhole, wholeList } from "./lists.ts";
import type { RescClient } from "./resc-client.ts";
import { createTransport } from "./transport.ts";

/** How a client reaches the platform. */
export type RescClientSettings = {
  /** The platform's address, such as `https://portal.example`. */
  readonly url: string;
  /** What to fetch with; the global `fetch` when left out. */
  readonly fetch?: typeof fetch;
  /** How many times one request is sent again when the quota is spent (429) or the platform does not answer now (503); 3 when left out. */
  readonly retries?: number;
  /** The longest single wait before asking again, in seconds; 60 when left out. A longer one throws QUOTA_SPENT with `retryAfter`. */
  readonly maxWaitSeconds?: number;
  /** Ends everything the client does. */
  readonly signal?: AbortSignal;
} & (
  | {
      /** An API key. Keep it out of pages and repositories: who has it reads as its owner. */
      readonly key: string;
    }
  | {
      /** Gives a token that is live now, for programs that prove themselves with a key pair; asked before every request. */
      readonly token: () => Promise<string>;
    }
);

/** A client of the platform for one key or program. It keeps no connection and needs no closing. Throws TypeError for an address that is none. */
export function createRescClient(settings: RescClientSettings): RescClient {
  const { retries = 3, maxWaitSeconds = 60, signal } = settings;
  let lastCost: Cost | null = null;
  const send = createTransport({
    address: new URL(settings.url).href.replace(/\/+$/, ""),
    token: "key" in settings ? async () => settings.key : settings.token,
    // Browsers refuse a fetch that is called as somebody's method.
    fetch: settings.fetch ?? ((input, init) => fetch(input, init)),
    retries,
    maxWaitSeconds,
    signal,
  });
  const ask = createAsk(send, (cost) => {
    lastCost = cost;
  });

  return {
    districts: (filters = {}, options) => pagedList(ask, districtsDocument, (answer) => answer.districts, filters, options),
    towns: (filters = {}, options) => pagedList(ask, townsDocument, (answer) => answer.towns, filters, options),
    schools: (filters = {}, options) => pagedList(ask, schoolsDocument, (answer) => answer.schools, filters, options),
    rescs: (filters = {}, options) => wholeList(() => readWhole(ask, rescsDocument, (answer) => answer.rescs, filters, options)),
    services: (filters = {}, options) => pagedList(ask, servicesDocument, (answer) => answer.serviceOfferings, filters, options),
    stateContracts: (filters = {}, options) => pagedList(ask, stateContractsDocument, (answer) => answer.stateContracts, filters, options),
    metrics: (filters = {}, options) => wholeList(() => readWhole(ask, metricsDocument, (answer) => answer.metrics, filters, options)),
    figures: (filters = {}, options) => pagedList(ask, figuresDocument, (answer) => answer.figures, filters, options),
    outOfRegionCounts: (filters = {}, options) =>
      pagedList(ask, outOfRegionCountsDocument, (answer) => answer.outOfRegionCounts, filters, options),
    magnetGrantComparison: (filters = {}, options) => {
      const comparison = () => readWhole(ask, magnetGrantComparisonDocument, (answer) => answer.magnetGrantComparison, filters, options);
      return Object.assign(
        wholeList(async () => (await comparison()).rows),
        { comparison },
      );
    },
    query: (document, variables, options) => askForAll(ask, document, variables, options),
    partialQuery: (document, variables, options) => ask(document, variables, options),
    csv: (name, filters = {}, options = {}) =>
      send({
        path: csvPath(name, filters),
        method: "GET",
        headers: { accept: "text/csv", ...(options.ifNoneMatch ? { "if-none-match": options.ifNoneMatch } : {}) },
        signal: options.signal,
      }),
    get lastCost() {
      return lastCost;
    },
  };
}
