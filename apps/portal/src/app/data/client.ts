import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { possibleTypes } from "@resc/client/portal";
import { pagedLists } from "./connections.ts";
import { request } from "./request.ts";

const link = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      request(operation, abort.signal).then(
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

/** The one client of the portal. */
export const client = new ApolloClient({ link, cache, dataMasking: true });
