import { useSuspenseQuery } from "@apollo/client/react";
import { Districts_PageDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { districtColumns } from "./columns.tsx";
import { DistrictsToolbar } from "./districts-toolbar.tsx";
import { messages } from "./messages.ts";
import type { DistrictsSearch } from "./search.ts";

/**
 * All districts that existed on a day.
 * @clause A11 P7
 * @page /districts Districts
 */
export function DistrictsPage() {
  const state = useSearchState<DistrictsSearch>();
  const { search, shown, busy, change } = state;
  const variables = {
    search: search.q ?? null,
    resc: search.resc ?? null,
    kinds: search.kind ? [...search.kind] : null,
    asOf: search.asOf ?? null,
  };
  const { data, fetchMore } = useSuspenseQuery(Districts_PageDocument, { variables });
  const more = useMore(data.districts?.pageInfo, fetchMore);
  const rows = data.districts?.nodes ?? [];
  const acts = (
    <>
      <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
      <ExportMenu
        list="districts"
        right="exportReference"
        filters={{ search: search.q, resc: search.resc, kind: search.kind, asOf: search.asOf }}
      />
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <Card label={messages.caption} flush>
        <DistrictsToolbar state={state} />
        <DataTable
          caption={messages.caption}
          columns={districtColumns(search.asOf)}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
        />
        <Pager shown={rows.length} total={data.districts?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
    </Page>
  );
}
