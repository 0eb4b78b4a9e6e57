import { useSuspenseQuery } from "@apollo/client/react";
import { Notices_PageDocument, Notices_WaitingDocument } from "@resc/client/portal";
import { isRescCode } from "@resc/domain";
import { Card, EmptyState, Page, Pager, TabsNav, TextSkeleton } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { Boundary } from "../../app/errors/boundary.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useListKeys } from "../../app/keys/use-list-keys.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { useAcknowledge } from "./notice-acts.tsx";
import { NoticeList } from "./notice-list.tsx";
import { NoticePane } from "./notice-pane.tsx";
import { neighbor, noticeBoxes } from "./search.ts";
import type { CourtesyNoticesSearch } from "./search.ts";
import "./courtesy-notices.css";

/**
 * Who works in whose region: the list on the left, the notice that is open on the right.
 * @clause A37
 * @page /notices Courtesy notices
 */
export function CourtesyNoticesPage() {
  const { search, shown, busy, change } = useSearchState<CourtesyNoticesSearch>();
  const own = isRescCode(useViewer()?.organization);
  const boxes = own ? noticeBoxes : (["ALL"] as const);
  const box = search.box && boxes.some((name) => name === search.box) ? search.box : boxes[0];
  const { data, fetchMore } = useSuspenseQuery(Notices_PageDocument, { variables: { box } });
  const { data: waiting } = useSuspenseQuery(Notices_WaitingDocument);
  const more = useMore(data.courtesyNotices?.pageInfo, fetchMore);
  const acknowledge = useAcknowledge();
  const rows = data.courtesyNotices?.nodes ?? [];
  const ids = rows.map(({ id }) => id);
  const open = shown.open ?? ids[0];
  const openRow = rows.find(({ id }) => id === open);
  const go = (step: 1 | -1) => change({ open: neighbor(ids, open, step) });
  useListKeys({
    onNext: () => go(1),
    onPrevious: () => go(-1),
    onAct: () => void (openRow?.viewerCan.acknowledge && acknowledge.run(openRow)),
  });
  const counts = { TO_US: waiting.toAnswer?.totalCount, FROM_US: waiting.toGive?.totalCount, ALL: undefined };
  const tabs = boxes.map((name) => ({
    href: name === boxes[0] ? "/notices" : `/notices?box=${name}`,
    label: messages.boxes[name],
    current: name === box,
    count: counts[name] || undefined,
  }));
  const [emptyTitle, emptyMore] = messages.empty[box];
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      acts={
        <>
          {rows.length > 1 && (
            <span className="keys-hint">
              <kbd>j</kbd> <kbd>k</kbd> {messages.keys}
            </span>
          )}
          <ExportMenu list="courtesy-notices" right="exportCourtesyNotices" filters={{ box }} />
        </>
      }
    >
      {tabs.length > 1 && <TabsNav label={messages.tabsLabel} tabs={tabs} />}
      {rows.length === 0 ? (
        <div className="card">
          <EmptyState title={emptyTitle}>{emptyMore}</EmptyState>
        </div>
      ) : (
        <div className="notices">
          <Card label={messages.listLabel} flush>
            <NoticeList rows={rows} open={open} busy={busy} onOpen={(id) => change({ open: id }, "push")} />
            <Pager shown={rows.length} total={data.courtesyNotices?.totalCount ?? 0} noun={messages.noun} {...more} />
          </Card>
          <section className="card notice-aside" aria-label={openRow ? messages.about(openRow.customerName) : messages.choose}>
            <div className="card-body">
              <Boundary key={open} pending={<TextSkeleton rows={10} />}>
                {open && <NoticePane id={open} titled />}
              </Boundary>
            </div>
          </section>
        </div>
      )}
    </Page>
  );
}
