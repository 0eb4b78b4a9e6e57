import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Opportunities_PageDocument } from "@resc/client/portal";
import { Card, CopyLink, DataTable, EmptyState, FilterChips, Page, Pager, PathLink, SearchBox, TabsNav } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { opportunityColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import { OpportunityBoard } from "./opportunity-board.tsx";
import type { OpportunitiesSearch } from "./search.ts";
import "./opportunities.css";

const tabs = [
  { view: undefined, label: messages.board },
  { view: "table", label: messages.table },
  { view: "closing", label: messages.closingSoon },
] as const;

/**
 * All funding opportunities: a board by state, a table, or what closes next.
 * @clause A39 A40
 * @page /opportunities Opportunities
 */
export function OpportunitiesPage() {
  const { search, shown, busy, change } = useSearchState<OpportunitiesSearch>();
  const viewer = useViewer();
  const { data, fetchMore } = useSuspenseQuery(Opportunities_PageDocument, {
    variables: { agency: search.agency ?? null, search: search.q ?? null },
  });
  const more = useMore(data.opportunities?.pageInfo, fetchMore);
  const all = data.opportunities?.nodes ?? [];
  const closing = all.filter(
    ({ closesAt, allianceClosesAt, state }) =>
      (allianceClosesAt ?? closesAt) !== null && ["CIRCULATED", "INTENTIONS", "CALL", "PROPOSALS"].includes(state),
  );
  const rows =
    shown.view === "closing"
      ? closing.toSorted((one, other) =>
          (one.allianceClosesAt ?? one.closesAt ?? "").localeCompare(other.allianceClosesAt ?? other.closesAt ?? ""),
        )
      : all;
  const chips = [
    ...(shown.agency
      ? [{ key: "agency", label: `${messages.agency}: ${shown.agency}`, onRemove: () => change({ agency: undefined }) }]
      : []),
    ...(shown.q ? [{ key: "q", label: `“${shown.q}”`, onRemove: () => change({ q: undefined }) }] : []),
  ];
  const acts = (
    <>
      <ExportMenu list="opportunities" right="exportOpportunities" filters={{ agency: search.agency, search: search.q }} />
      {viewer?.viewerCan.keepOpportunities && (
        <Button component={PathLink} href="/opportunities/new" leftSection={<IconPlus size={17} aria-hidden />}>
          {messages.record}
        </Button>
      )}
    </>
  );
  const href = (view: string | undefined) => `/opportunities${view ? `?view=${view}` : ""}`;
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <TabsNav label={messages.views} tabs={tabs.map(({ view, label }) => ({ label, href: href(view), current: shown.view === view }))} />
      <Card label={messages.caption} flush>
        <div className="toolbar">
          <SearchBox
            key={search.q ? "given" : "empty"}
            label={messages.search}
            value={shown.q ?? ""}
            onSearch={(q) => change({ q: q || undefined })}
          />
          <ChoiceFilter
            label={messages.agency}
            all={messages.all}
            value={shown.agency}
            options={(data.stateAgencies ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(agency) => change({ agency })}
          />
          <span className="toolbar-space" />
          <CopyLink />
        </div>
        <FilterChips chips={chips} onClear={() => change({ agency: undefined, q: undefined })} />
        {shown.view === undefined ? (
          <OpportunityBoard opportunities={rows} />
        ) : (
          <DataTable
            caption={messages.caption}
            columns={opportunityColumns}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            empty={<EmptyState title={messages.empty}>{chips.length > 0 ? messages.noMatch : messages.emptyMore}</EmptyState>}
          />
        )}
        <Pager shown={rows.length} total={data.opportunities?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
    </Page>
  );
}
