import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Engagements_PageDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, PathLink, TabsNav } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useMemo, useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { engagementColumns } from "./columns.tsx";
import { EngagementsToolbar } from "./engagements-toolbar.tsx";
import { messages } from "./messages.ts";
import { engagementFilter, engagementViews, exportFilters } from "./search.ts";
import type { EngagementsSearch } from "./search.ts";
import { sortAfter, sortingOf } from "./sorting.ts";

const GiveNoticeDialog = lazy(async () => ({ default: (await import("../courtesy-notices/give-notice-dialog.tsx")).GiveNoticeDialog }));

/**
 * The engagements of the own RESC, and how their courtesy notices stand.
 * @clause A13 A36 P9
 * @page /engagements Engagements
 */
export function EngagementsPage() {
  const state = useSearchState<EngagementsSearch>();
  const { search, busy, change } = state;
  const [giving, setGiving] = useState<string>();
  const mayStart = useRight("startEngagement");
  const { data, fetchMore } = useSuspenseQuery(Engagements_PageDocument, {
    variables: { filter: engagementFilter(search), sort: search.sort ?? null },
  });
  const more = useMore(data.engagements?.pageInfo, fetchMore);
  const columns = useMemo(() => engagementColumns(setGiving), []);
  const rows = data.engagements?.nodes ?? [];
  const filtered = Boolean(search.q ?? search.host ?? search.state ?? search.notice);
  const view = search.view ?? "all";
  const acts = (
    <>
      <ExportMenu list="engagements" right="exportEngagements" filters={exportFilters(search)} />
      {mayStart && (
        <Button component={PathLink} href="/engagements/new" leftSection={<IconPlus size={17} aria-hidden />}>
          {messages.start}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <TabsNav label={messages.tabsLabel} tabs={tabsOf(view, data.engagementCounts)} />
      <Card label={messages.caption} flush>
        <EngagementsToolbar state={state} />
        <DataTable
          caption={messages.caption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          sorting={sortingOf(search.sort)}
          onSort={({ id }) => change({ sort: sortAfter(search.sort, id) })}
          empty={
            filtered || view !== "all" ? (
              <EmptyState title={messages.emptyFiltered}>{messages.emptyFilteredMore}</EmptyState>
            ) : (
              <EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>
            )
          }
        />
        <Pager shown={rows.length} total={data.engagements?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
      {giving && (
        <Suspense>
          <GiveNoticeDialog id={giving} mode="GIVE" onClose={() => setGiving(undefined)} />
        </Suspense>
      )}
    </Page>
  );
}

interface Counts {
  readonly all: number;
  readonly needsNotice: number;
  readonly outOfRegion: number;
  readonly open: number;
}

function tabsOf(view: EngagementsSearch["view"], counts: Counts | null) {
  const numbers = { all: counts?.all, "needs-notice": counts?.needsNotice, "out-of-region": counts?.outOfRegion, open: counts?.open };
  return engagementViews.map((name) => ({
    href: `/engagements${stringifySearch({ view: name === "all" ? undefined : name })}`,
    label: messages.views[name],
    current: name === view,
    count: numbers[name],
  }));
}
