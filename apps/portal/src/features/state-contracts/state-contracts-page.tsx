import { useSuspenseQuery } from "@apollo/client/react";
import { StateContracts_PageDocument } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, FilterChips, Page, Pager } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { contractColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import type { StateContractsSearch } from "./search.ts";

const agencies = ["CSDE", "OEC"] as const;

/** Work for the State, read-only. */
export function StateContractsPage() {
  const { search, shown, busy, change } = useSearchState<StateContractsSearch>();
  const variables = { agency: search.agency ?? null, resc: search.resc ?? null, fiscalYear: search.year ?? null };
  const { data, fetchMore } = useSuspenseQuery(StateContracts_PageDocument, { variables });
  const contracts = data.stateContracts;
  const more = useMore(contracts?.pageInfo, fetchMore);
  const clear = () => change({ agency: undefined, resc: undefined, year: undefined });
  const chips = [
    ...(shown.agency
      ? [{ key: "agency", label: `${messages.filterAgency}: ${shown.agency}`, onRemove: () => change({ agency: undefined }) }]
      : []),
    ...(shown.resc
      ? [{ key: "resc", label: `${messages.filterResc}: ${rescShortNames[shown.resc]}`, onRemove: () => change({ resc: undefined }) }]
      : []),
    ...(shown.year ? [{ key: "year", label: messages.fiscalYear(shown.year), onRemove: () => change({ year: undefined }) }] : []),
  ];
  const rows = contracts?.nodes ?? [];
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      acts={
        <ExportMenu
          list="state-contracts"
          right="exportStateContracts"
          filters={{ agency: search.agency, resc: search.resc, fiscalYear: search.year }}
        />
      }
    >
      <Card label={messages.caption} flush>
        <div className="toolbar">
          <ChoiceFilter
            label={messages.filterAgency}
            all={messages.all}
            value={shown.agency}
            options={agencies.map((value) => ({ value, label: value }))}
            onChange={(agency) => change({ agency })}
          />
          <ChoiceFilter
            label={messages.filterResc}
            all={messages.all}
            value={shown.resc}
            options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
            onChange={(resc) => change({ resc })}
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
