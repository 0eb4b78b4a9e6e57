import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Opportunities_PageDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, PathLink, TabsNav } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useMore } from "../../app/data/use-more.ts";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { opportunityColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import { OpportunityBoard } from "./opportunity-board.tsx";
import { OpportunityFilters, ownRescOf } from "./opportunity-filters.tsx";
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
  const address = useSearchState<OpportunitiesSearch>();
  const { search, shown, busy } = address;
  const viewer = useViewer();
  const own = ownRescOf(viewer);
  const byOwn = own !== null && search.own !== undefined;
  const narrowed = { agency: search.agency ?? null, search: search.q ?? null, states: search.state ? [...search.state] : null };
  const { data, fetchMore } = useSuspenseQuery(Opportunities_PageDocument, {
    variables: { ...narrowed, resc: own, own: search.own ? [...search.own] : null, byOwn },
  });
  const list = byOwn ? data.intentions : data.opportunities;
  const more = useMore(list?.pageInfo, fetchMore);
  const all = byOwn ? (data.intentions?.nodes ?? []).flatMap(({ opportunity }) => opportunity ?? []) : (data.opportunities?.nodes ?? []);
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
  const acts = (
    <>
      {byOwn ? (
        <ExportMenu
          list="intentions"
          right="seeIntentions"
          filters={{ resc: own, intention: search.own, state: search.state, agency: search.agency, search: search.q }}
        />
      ) : (
        <ExportMenu
          list="opportunities"
          right="exportOpportunities"
          filters={{ agency: search.agency, state: search.state, search: search.q }}
        />
      )}
      {viewer?.viewerCan.keepOpportunities && (
        <Button component={PathLink} href="/opportunities/new" leftSection={<IconPlus size={17} aria-hidden />}>
          {messages.record}
        </Button>
      )}
    </>
  );
  const href = (view: string | undefined) => `/opportunities${stringifySearch({ ...search, view })}`;
  const filtered = [search.agency, search.q, search.state, byOwn || undefined].some((one) => one !== undefined);
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <TabsNav label={messages.views} tabs={tabs.map(({ view, label }) => ({ label, href: href(view), current: shown.view === view }))} />
      <Card label={messages.caption} flush>
        <OpportunityFilters state={address} agencies={data.stateAgencies ?? []} withOwn={own !== null} />
        {shown.view === undefined ? (
          <OpportunityBoard opportunities={rows} />
        ) : (
          <DataTable
            caption={messages.caption}
            columns={opportunityColumns}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            empty={<EmptyState title={messages.empty}>{filtered ? messages.noMatch : messages.emptyMore}</EmptyState>}
          />
        )}
        <Pager shown={rows.length} total={list?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
    </Page>
  );
}
