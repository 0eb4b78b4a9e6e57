import { createHash } from "node:crypto";

/** One thing that is measured: a registered operation, asked once or page by page. */
export interface BenchCase {
  readonly name: string;
  readonly title: string;
  readonly document: string;
  /** Address of the first page at the hand-written server. */
  readonly path: string;
  /** The list that is paged, by its root field; null when one request is all. */
  readonly pagedBy: string | null;
}

/**
 * What is measured, as the Coordinator asks it. 6 RESCs x 16 districts x 5 engagements are 480 providers: a subgraph takes at most
 * 500 objects in one call, and the stock gateway sends each as often as it stands in the answer. The gateway's cost limit of 1,000
 * refuses 200 districts x 5 (1,221), so they are two pages of 100.
 */
export const benchCases: readonly BenchCase[] = [
  {
    name: "three-hops",
    title: "3 hops: RESCs > 16 member districts each > 5 newest engagements > provider",
    document: `query Bench_ThreeHops {
  rescs {
    code
    name
    members(first: 16) {
      nodes {
        id
        name
        engagements(first: 5) {
          nodes {
            id
            ref
            customerName
            service
            state
            startsOn
            createdAt
            provider {
              code
              name
            }
          }
        }
      }
    }
  }
}`,
    path: "/three-hops",
    pagedBy: null,
  },
  {
    name: "newest-50",
    title: "The newest 50 of the out-of-region list, with home RESC and provider",
    document: `query Bench_NewestFifty {
  outOfRegionList(first: 50) {
    nodes {
      id
      ref
      customerName
      townName
      service
      startsOn
      endsOn
      noticeState
      flags
      listedOn
      host {
        code
        name
      }
      provider {
        code
        name
      }
    }
  }
}`,
    path: "/newest-50",
    pagedBy: null,
  },
  {
    name: "200-districts",
    title: "For each of 200 districts its 5 newest engagements (two pages of 100)",
    document: `query Bench_TwoHundredDistricts($after: String) {
  districts(first: 100, after: $after) {
    pageInfo {
      endCursor
    }
    nodes {
      id
      name
      engagements(first: 5) {
        nodes {
          id
          ref
          service
          state
          createdAt
        }
      }
    }
  }
}`,
    path: "/districts",
    pagedBy: "districts",
  },
];

/** The id under which the gateway knows a document: the SHA-256 of its text. */
export function documentId(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}

/** The cases as the register of operations that the gateway reads. */
export function benchRegistry(): Record<string, string> {
  return Object.fromEntries(benchCases.map(({ document }) => [documentId(document), document]));
}
