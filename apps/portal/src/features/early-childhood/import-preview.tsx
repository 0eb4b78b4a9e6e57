import type { EarlyChildhood_PreviewSpacesMutation } from "@resc/client/portal";
import { DataTable } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";

const words = messages.import;

/** What an import would do, as the server says it. */
export type Preview = Extract<
  EarlyChildhood_PreviewSpacesMutation["previewEarlyChildhoodSpaces"],
  { readonly preview: unknown }
>["preview"];

const columns: readonly Column<Preview["rows"][number]>[] = [
  { id: "row", header: words.row, numeric: true, cell: ({ row }) => row },
  { id: "what", header: messages.spaces.place, cell: ({ town, spaceType, fiscalYear }) => <>{town}<span className="sub">{`${spaceType} · ${fiscalYear}`}</span></> }, // prettier-ignore
  {
    id: "outcome",
    header: words.outcome,
    wide: true,
    cell: ({ outcomeCode, instead }) => (
      <>
        {words.outcomes[outcomeCode] ?? outcomeCode}
        {instead && <span className="sub">{instead}</span>}
      </>
    ),
  },
];

/** How many rows are new, changed, the same and refused, and each row with what to write instead. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  return (
    <div>
      <p role="status">{words.counts(preview.added, preview.changed, preview.same, preview.refused)}</p>
      {preview.refused > 0 && <p className="quiet">{words.refused}</p>}
      <DataTable compact caption={words.preview} columns={columns} rows={preview.rows} rowKey={({ row }) => String(row)} empty={null} />
    </div>
  );
}
