import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { Home_AdvocacyDocument, Home_FundingDocument, Home_GovernanceDocument, Home_PageDocument } from "@resc/client/portal";
import type { Home_PageQuery } from "@resc/client/portal";
import type { Stat } from "@resc/ui";
import type { Viewer } from "../../app/session/viewer.ts";
import { inOrder, numbersOf } from "./in-order.ts";
import { useKeysWaiting } from "./keys-waiting.ts";
import type { NeedsYouItem } from "./needs-you.tsx";

/** What the first page and that of the week know of the viewer's own work. */
export interface OwnWork {
  readonly waiting: readonly NeedsYouItem[];
  /** Empty until every part that has some has answered or failed. */
  readonly numbers: readonly Stat[];
  readonly activity: NonNullable<Home_PageQuery["activity"]>;
}

/** What waits for the viewer and the numbers of their role, from every part of the platform. */
export function useOwnWork(viewer: Viewer): OwnWork {
  const { data } = useSuspenseQuery(Home_PageDocument, { fetchPolicy: "cache-and-network" });
  const keys = useKeysWaiting(viewer);
  // Beside the page, not before it: when another part does not answer, the rest is still there.
  const funding = useQuery(Home_FundingDocument, { fetchPolicy: "cache-and-network" });
  const governance = useQuery(Home_GovernanceDocument, { fetchPolicy: "cache-and-network", skip: !viewer.viewerCan.seeAccord });
  const advocacy = useQuery(Home_AdvocacyDocument, { fetchPolicy: "cache-and-network" });
  const waiting = inOrder(
    advocacy.data?.advocacyWaitingForMe ?? [],
    data.waitingForMe ?? [],
    funding.data?.fundingWaitingForMe ?? [],
    governance.data?.governanceWaitingForMe ?? [],
    keys,
  );
  const pending = [funding, governance, advocacy].some((part) => part.loading && !part.data);
  const numbers = numbersOf(
    advocacy.data?.advocacyNumbers ?? [],
    data.homeNumbers ?? [],
    funding.data?.fundingNumbers ?? [],
    governance.data?.governanceNumbers ?? [],
  );
  return { waiting, numbers: pending ? [] : numbers, activity: data.activity ?? [] };
}
