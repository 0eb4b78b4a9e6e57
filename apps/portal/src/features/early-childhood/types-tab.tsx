import { useSuspenseQuery } from "@apollo/client/react";
import { EarlyChildhood_TypesDocument } from "@resc/client/portal";
import type { EarlyChildhood_TypesQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import type { SearchState } from "../../app/router/use-search-state.ts";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";
import type { EarlyChildhoodSearch } from "./search.ts";

const words = messages.types;
type Connection<Name extends "earlyChildhoodSpaceTypes" | "mapping"> = NonNullable<EarlyChildhood_TypesQuery[Name]>["nodes"][number];

const columns: readonly Column<Connection<"earlyChildhoodSpaceTypes">>[] = [
  {
    id: "type",
    header: words.type,
    wide: true,
    cell: ({ program, label, definition }) => (
      <>
        {label}
        <span className="sub">{[program, definition].filter(Boolean).join(" · ")}</span>
      </>
    ),
  },
  { id: "age", header: words.age, cell: ({ ageGroup }) => ageGroup ?? words.notStated },
  { id: "hours", header: words.hours, cell: ({ hoursPerDay }) => hoursPerDay ?? words.notStated },
  { id: "length", header: words.length, cell: ({ lengthPerYear }) => lengthPerYear ?? words.notStated },
  {
    id: "held",
    header: words.held,
    cell: ({ validFrom, validTo, note }) => (
      <>
        {[validFrom && words.from(formatDay(validFrom)), validTo && words.until(formatDay(validTo))].filter(Boolean).join(", ") ||
          messages.none}
        {note && <span className="sub">{note}</span>}
      </>
    ),
  },
  {
    id: "sources",
    header: messages.sources,
    cell: ({ sources, program, label }) => <SourcesPopover sources={sources} about={`${program}, ${label}`} />,
  },
];

const mappingColumns: readonly Column<Connection<"mapping">>[] = [
  { id: "old", header: words.old, wide: true, cell: ({ program, label }) => <>{label}<span className="sub">{program}</span></> }, // prettier-ignore
  { id: "became", header: words.became, cell: ({ becomes }) => becomes },
];

/** Types that held on the day, and the mapping across the change of 07/01/2025. */
export function TypesTab({ state: { search, shown, busy, change } }: { readonly state: SearchState<EarlyChildhoodSearch> }) {
  const { data } = useSuspenseQuery(EarlyChildhood_TypesDocument, { variables: { asOf: search.asOf ?? null } });
  // Without a day all types are asked for, with their days; the table then says when each held.
  const types = data.earlyChildhoodSpaceTypes?.nodes ?? [];
  const mapping = (data.mapping?.nodes ?? []).filter(({ becomesCode }) => becomesCode !== null);
  return (
    <div className="stack">
      <Card label={words.caption} flush>
        <div className="toolbar no-print">
          <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
          <span className="toolbar-space" />
          <ExportMenu list="space-types" right="exportEarlyChildhood" filters={{ asOf: search.asOf }} />
        </div>
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={types}
          rowKey={({ code }) => code}
          busy={busy}
          empty={<EmptyState title={words.empty} />}
        />
      </Card>
      <Card title={words.mapping} flush foot={words.mappingLede}>
        <DataTable caption={words.mapping} columns={mappingColumns} rows={mapping} rowKey={({ code }) => code} empty={null} />
      </Card>
    </div>
  );
}
