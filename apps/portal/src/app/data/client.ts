import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { possibleTypes } from "@resc/client/portal";
import { OperationTypeNode } from "graphql";
import type { Answer } from "./answer.ts";
import { pagedLists } from "./connections.ts";
import { newestAnswer } from "./newest-answer.ts";
import { request } from "./request.ts";

const newest = newestAnswer<Answer>();

/** Sends an operation. A query that is asked again meanwhile, as after each act, brings the later answer to all who wait. */
function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  if (operation.operationType !== OperationTypeNode.QUERY) return request(operation, signal);
  const question = `${operation.operationName ?? ""} ${JSON.stringify(operation.variables)}`;
  return newest(question, () => request(operation, signal));
}

const link = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      send(operation, abort.signal).then(
        (answer) => {
          observer.next({ ...answer });
          observer.complete();
        },
        (failure: unknown) => {
          if (!abort.signal.aborted) observer.error(failure);
        },
      );
      return () => abort.abort();
    }),
);

/** Natural public codes are the ids of what has one; a lookup by id finds what a list already brought. */
const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: {
    Query: { fields: pagedLists },
    Resc: { keyFields: ["code"] },
    Town: { keyFields: ["key"] },
    ServiceCategory: { keyFields: ["code"] },
    Metric: { keyFields: ["code"] },
    Viewer: { keyFields: [] },
    ViewerCan: { keyFields: false },
    // Parts of an opportunity without an id of their own: the page asks for less of them than a tab does.
    OwnProposal: { merge: true },
    Panel: { merge: true },
    Outcome: { merge: true },
    NeutralityCertificateType: { merge: true },
    RegionHealth: { keyFields: ["resc", ["code"]] },
  },
});

/** The one client of the portal. It joins no question with one that is open: after an act, that one may have been read before it. */
export const client = new ApolloClient({ link, cache, dataMasking: true, queryDeduplication: false });
