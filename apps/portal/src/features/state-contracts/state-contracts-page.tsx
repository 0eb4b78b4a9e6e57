import { useSuspenseQuery } from "@apollo/client/react";
import { StateContracts_PageDocument } from "@resc/client/portal";
import { connecticutDate, fiscalYear, rescCodes, rescShortNames, stateAgencyCodes } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, FilterChips, Page, Pager } from "@resc/ui";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { contractColumns } from "./columns.tsx";
import { ListActs } from "./list-acts.tsx";
import { messages } from "./messages.ts";
import type { StateContractsSearch } from "./search.ts";
import { contractRoutes, contractStates, routeWords, stateWords } from "./words.ts";

const completeWords = { yes: messages.incompleteOnly, no: messages.completeOnly } as const;
const thisYear = fiscalYear(connecticutDate(new Date()));
const filterYears = Array.from({ length: 14 }, (_, back) => thisYear + 2 - back);
/**
 * Work for the State: what is on file, and what public sources state.
 * @clause A25 A43 P15
 * @page /state-contracts State contract list
 */
export function StateContractsPage() {
  const { search, shown, busy, change } = useSearchState<StateContractsSearch>();
  const variables = {
    agency: search.agency ?? null,
    resc: search.resc ?? null,
    fiscalYear: search.year ?? null,
    state: search.state ?? null,
    route: search.route ?? null,
    incomplete: search.incomplete ? search.incomplete === "yes" : null,
  };
  const { data, fetchMore } = useSuspenseQuery(StateContracts_PageDocument, { variables });
  const contracts = data.stateContracts;
  const more = useMore(contracts?.pageInfo, fetchMore);
  const clear = () =>
    change({ agency: undefined, resc: undefined, year: undefined, state: undefined, route: undefined, incomplete: undefined });
  const chips = [
    ...(shown.agency
      ? [{ key: "agency", label: `${messages.filterAgency}: ${shown.agency}`, onRemove: () => change({ agency: undefined }) }]
      : []),
    ...(shown.resc
      ? [{ key: "resc", label: `${messages.filterResc}: ${rescShortNames[shown.resc]}`, onRemove: () => change({ resc: undefined }) }]
      : []),
    ...(shown.state
      ? [{ key: "state", label: `${messages.filterState}: ${stateWords[shown.state]}`, onRemove: () => change({ state: undefined }) }]
      : []),
    ...(shown.route
      ? [{ key: "route", label: `${messages.route}: ${routeWords[shown.route]}`, onRemove: () => change({ route: undefined }) }]
      : []),
    ...(shown.incomplete
      ? [{ key: "incomplete", label: completeWords[shown.incomplete], onRemove: () => change({ incomplete: undefined }) }]
      : []),
    ...(shown.year ? [{ key: "year", label: messages.fiscalYear(shown.year), onRemove: () => change({ year: undefined }) }] : []),
  ];
  const rows = contracts?.nodes ?? [];
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      acts={
        <>
          <ListActs />
          <ExportMenu
            list="state-contracts"
            right="exportStateContracts"
            filters={{
              agency: search.agency,
              resc: search.resc,
              fiscalYear: search.year,
              state: search.state,
              route: search.route,
              incomplete: search.incomplete && String(search.incomplete === "yes"),
            }}
          />
        </>
      }
    >
      <AccordLine clause="A43" />
      <Card label={messages.caption} flush>
        <div className="toolbar">
          <ChoiceFilter
            label={messages.filterAgency}
            all={messages.all}
            value={shown.agency}
            options={stateAgencyCodes.map((value) => ({ value, label: value }))}
            onChange={(agency) => change({ agency })}
          />
          <ChoiceFilter
            label={messages.filterResc}
            all={messages.all}
            value={shown.resc}
            options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
            onChange={(resc) => change({ resc })}
          />
          <ChoiceFilter
            label={messages.filterYear}
            all={messages.all}
            value={shown.year === undefined ? undefined : String(shown.year)}
            options={filterYears.map((year) => ({ value: String(year), label: messages.fiscalYear(year) }))}
            onChange={(year) => change({ year: year ? Number(year) : undefined })}
          />
          <ChoiceFilter
            label={messages.filterState}
            all={messages.all}
            value={shown.state}
            options={contractStates.map((value) => ({ value, label: stateWords[value] }))}
            onChange={(state) => change({ state })}
          />
          <ChoiceFilter
            label={messages.route}
            all={messages.all}
            value={shown.route}
            options={contractRoutes.map((value) => ({ value, label: routeWords[value] }))}
            onChange={(route) => change({ route })}
          />
          <ChoiceFilter
            label={messages.filterIncomplete}
            all={messages.all}
            value={shown.incomplete}
            options={(["yes", "no"] as const).map((value) => ({ value, label: completeWords[value] }))}
            onChange={(incomplete) => change({ incomplete })}
          />
          <span className="toolbar-space" />
          <CopyLink />
        </div>
        <FilterChips chips={chips} onClear={clear} />
        <DataTable
          caption={messages.caption}
          columns={contractColumns}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          empty={<EmptyState title={messages.empty}>{chips.length > 0 && messages.emptyFiltered}</EmptyState>}
        />
        <Pager shown={rows.length} total={contracts?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
    </Page>
  );
}
