import { useSuspenseQuery } from "@apollo/client/react";
import { EarlyChildhood_RatesDocument } from "@resc/client/portal";
import type { EarlyChildhood_RatesQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, formatMoney, Pager } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";
import { RateHistory } from "./rate-history.tsx";
import { rateRegions, type EarlyChildhoodSearch } from "./search.ts";

const words = messages.rates;
type Rate = NonNullable<EarlyChildhood_RatesQuery["earlyChildhoodRates"]>["nodes"][number];

const columns: readonly Column<Rate>[] = [
  {
    id: "schedule",
    header: words.schedule,
    wide: true,
    cell: ({ schedule, program, ageGroup }) => (
      <>
        {schedule}
        <span className="sub">{`${program} · ${ageGroup}`}</span>
      </>
    ),
  },
  {
    id: "year",
    header: words.year,
    cell: ({ fiscalYear, period }) => (fiscalYear === null ? words.period(period ?? "") : `FY${fiscalYear}`),
  },
  { id: "region", header: words.region, cell: ({ region }) => region ?? messages.none },
  {
    id: "kind",
    header: words.kind,
    cell: ({ accredited, titleI }) =>
      accredited === null || titleI === null ? messages.none : `${words.accredited(accredited)}, ${words.titleI(titleI)}`,
  },
  { id: "amount", header: words.amount, numeric: true, cell: ({ amount }) => formatMoney(amount) },
  {
    id: "unit",
    header: words.unit,
    cell: ({ unit, status, note }) => (
      <>
        {unit}
        <span className="sub">{[status, note].filter(Boolean).join(" · ")}</span>
      </>
    ),
  },
  { id: "sources", header: messages.sources, cell: ({ sources, key }) => <SourcesPopover sources={sources} about={key} /> },
];

const labels: Readonly<Record<(typeof rateRegions)[number], string>> = {
  East: "East",
  NorthCentral: "North Central",
  NorthWest: "Northwest",
  SouthCentral: "South Central",
  SouthWest: "Southwest",
};

/** What was published for a day, and how rates per space went by year. */
export function RatesTab({ state }: { readonly state: SearchState<EarlyChildhoodSearch> }) {
  const { search, shown, busy, change } = state;
  const { data, fetchMore } = useSuspenseQuery(EarlyChildhood_RatesDocument, {
    variables: { asOf: search.asOf ?? null, region: search.rateRegion ?? null },
  });
  const rates = data.earlyChildhoodRates;
  const more = useMore(rates?.pageInfo, fetchMore);
  const rows = rates?.nodes ?? [];
  return (
    <div className="stack">
      <RateHistory state={state} />
      <Card label={words.caption} flush>
        <div className="toolbar no-print">
          <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
          <ChoiceFilter
            label={words.region}
            all={messages.all}
            value={shown.rateRegion}
            options={rateRegions.map((value) => ({ value, label: labels[value] }))}
            onChange={(rateRegion) => change({ rateRegion })}
          />
          <span className="toolbar-space" />
          <ExportMenu
            list="early-childhood-rates"
            right="exportEarlyChildhood"
            filters={{ asOf: search.asOf, region: search.rateRegion }}
          />
        </div>
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          busy={busy}
          empty={<EmptyState title={words.empty} />}
        />
        <Pager shown={rows.length} total={rates?.totalCount ?? 0} noun={words.noun} {...more} />
      </Card>
    </div>
  );
}
