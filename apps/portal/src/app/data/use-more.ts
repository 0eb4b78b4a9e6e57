import { useTransition } from "react";

/** How far a list has been read. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The way to the next page of a list. */
export interface More {
  readonly busy: boolean;
  /** Absent when everything is there. */
  readonly onMore: (() => void) | undefined;
}

/** Reads the next page behind the rows that are there; they stay in place meanwhile. */
export function useMore(
  pageInfo: PageInfo | undefined,
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>,
): More {
  const [busy, start] = useTransition();
  const next = () =>
    start(async () => {
      await fetchMore({ variables: { after: pageInfo?.endCursor ?? null } });
    });
  return { busy, onMore: pageInfo?.hasNextPage ? next : undefined };
}
