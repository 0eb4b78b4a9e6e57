import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { OutOfRegionList_PageDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, TabsNav } from "@resc/ui";
import { IconEar } from "@tabler/icons-react";
import { Suspense, lazy } from "react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { listColumns } from "./columns.tsx";
import { ListToolbar } from "./list-toolbar.tsx";
import { messages } from "./messages.ts";
import { PrintHead } from "./print-head.tsx";
import { RowDrawer } from "./row-drawer.tsx";
import { listViews, outOfRegionFilter } from "./search.ts";
import type { OutOfRegionListSearch } from "./search.ts";
import { sortAfter, sortingOf } from "./sorting.ts";
import { TakeAlong } from "./take-along.tsx";
import "./out-of-region-list.css";

const ReportDialog = lazy(async () => ({ default: (await import("./report-dialog.tsx")).ReportDialog }));

/**
 * All work of one RESC in the region of another.
 * @clause A11 A38
 * @page /list Out-of-region list
 */
export function OutOfRegionListPage() {
  const state = useSearchState<OutOfRegionListSearch>();
  const { search, shown, busy, change } = state;
  const mayReport = useRight("reportWork");
  const { data, fetchMore } = useSuspenseQuery(OutOfRegionList_PageDocument, {
    variables: { filter: outOfRegionFilter(search), sort: search.sort ?? null },
  });
  const more = useMore(data.outOfRegionList?.pageInfo, fetchMore);
  const rows = data.outOfRegionList?.nodes ?? [];
  const total = data.outOfRegionList?.totalCount ?? 0;
  const view = search.view ?? "all";
  const { row: _open, report: _form, ...kept } = search;
  const address = stringifySearch(kept);
  const columns = listColumns((id) => `/list${stringifySearch({ ...kept, row: id })}`);
  const tabs = listViews.map((name) => ({
    href: `/list${stringifySearch({ ...kept, view: name === "all" ? undefined : name })}`,
    label: messages.views[name],
    current: name === view,
  }));
  const acts = (
    <>
      <TakeAlong search={search} />
      {mayReport && (
        <Button variant="default" leftSection={<IconEar size={17} aria-hidden />} onClick={() => change({ report: "new" }, "push")}>
          {messages.report}
        </Button>
      )}
    </>
  );
  const [emptyTitle, emptyMore] = address ? messages.emptyFiltered : messages.empty[mayReport ? "reporter" : "staff"];
  return (
    <div className="list-page">
      <Page title={messages.title} lede={messages.lede} acts={acts}>
        <AccordLine clause="A38" sentence={2} />
        <PrintHead search={search} shown={rows.length} total={total} />
        <TabsNav label={messages.viewsLabel} tabs={tabs} />
        <Card label={messages.caption} flush>
          <ListToolbar state={state} />
          <DataTable
            caption={messages.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            selected={shown.row}
            sorting={sortingOf(search.sort)}
            onSort={({ id }) => change({ sort: sortAfter(search.sort, id) })}
            empty={<EmptyState title={emptyTitle}>{emptyMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={total} noun={messages.noun} {...more} />
        </Card>
      </Page>
      {shown.row && <RowDrawer id={shown.row} onClose={() => change({ row: undefined }, "push")} />}
      {mayReport && shown.report && (
        <Suspense>
          <ReportDialog onClose={() => change({ report: undefined }, "push")} />
        </Suspense>
      )}
    </div>
  );
}
