import { Button, NumberInput } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { EarlyChildhood_SpacesDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Pager } from "@resc/ui";
import { IconFileImport } from "@tabler/icons-react";
import { useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { ImportDialog } from "./import-dialog.tsx";
import { messages } from "./messages.ts";
import { RegionTowns } from "./region-towns.tsx";
import { regionOptions } from "./region-options.ts";
import { spaceLevels, type EarlyChildhoodSearch } from "./search.ts";
import { spaceColumns } from "./space-columns.tsx";

const words = messages.spaces;

/** Spaces by town as they may be shown, the import for who may, and the towns of the OEC's regions. */
export function SpacesTab({ state }: { readonly state: SearchState<EarlyChildhoodSearch> }) {
  const { search, shown, busy, change } = state;
  const mayImport = useRight("importEarlyChildhood");
  const [importing, setImporting] = useState(false);
  const level = search.level ?? "TOWN";
  const { data, fetchMore } = useSuspenseQuery(EarlyChildhood_SpacesDocument, {
    variables: { asOf: search.asOf ?? null, fiscalYear: search.year ?? null, level, region: search.region ?? null },
  });
  const spaces = data.earlyChildhoodSpaces;
  const more = useMore(spaces?.pageInfo, fetchMore);
  const rows = spaces?.nodes ?? [];
  return (
    <div className="stack">
      <Card label={words.caption} flush foot={words.totals}>
        <div className="toolbar no-print">
          <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
          <NumberInput
            size="sm"
            w={150}
            aria-label={words.year}
            placeholder={`${words.year}: all`}
            min={1990}
            max={2100}
            allowDecimal={false}
            hideControls
            value={shown.year ?? ""}
            onBlur={({ currentTarget }) => change({ year: Number(currentTarget.value) || undefined })}
            onKeyDown={({ key, currentTarget }) => key === "Enter" && change({ year: Number(currentTarget.value) || undefined })}
          />
          <ChoiceFilter
            label={words.level}
            all={words.levels.TOWN}
            value={shown.level}
            options={spaceLevels.slice(1).map((value) => ({ value, label: words.levels[value] }))}
            onChange={(chosen) => change({ level: chosen })}
          />
          <ChoiceFilter
            label={words.region}
            all={messages.all}
            value={shown.region}
            options={regionOptions}
            onChange={(region) => change({ region })}
          />
          <span className="toolbar-space" />
          <ExportMenu
            list="early-childhood-spaces"
            right="exportEarlyChildhood"
            filters={{ asOf: search.asOf, fiscalYear: search.year, level, region: search.region }}
          />
          {mayImport && (
            <Button leftSection={<IconFileImport size={17} aria-hidden />} onClick={() => setImporting(true)}>
              {messages.import.open}
            </Button>
          )}
        </div>
        <DataTable
          caption={words.caption}
          columns={spaceColumns}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          empty={<EmptyState title={words.empty}>{words.emptyHelp}</EmptyState>}
        />
        <Pager shown={rows.length} total={spaces?.totalCount ?? 0} noun={words.noun} {...more} />
      </Card>
      <RegionTowns region={search.region} />
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}
