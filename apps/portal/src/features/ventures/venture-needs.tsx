import { Card, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Venture } from "./venture-page.tsx";
import { WideTable } from "./wide-table.tsx";
import { kindWords } from "./words.ts";

type Need = Venture["needs"][number];

const inKindWords = ({ inKind, hours, space }: Need) =>
  [hours !== null && messages.hours(hours), space, inKind && formatMoney(inKind)].filter(Boolean).join(", ");

const columns: readonly Column<Need>[] = [
  { id: "what", header: messages.need, wide: true, cell: ({ what }) => what },
  { id: "year", header: messages.year, cell: ({ fiscalYear }) => messages.fiscalYear(fiscalYear) },
  { id: "kind", header: messages.kind, cell: ({ kind }) => kindWords[kind] },
  { id: "funds", header: messages.fundsNeeded, numeric: true, cell: ({ funds }) => funds && formatMoney(funds) },
  { id: "inKind", header: kindWords.IN_KIND, cell: (need) => need.kind === "IN_KIND" && inKindWords(need) },
];

/** What the venture needs now. */
export function VentureNeeds({ venture: { needs, needRevision, needReason } }: { readonly venture: Venture }) {
  const foot = needRevision > 1 && needReason ? messages.needReason(needReason) : undefined;
  return (
    <Card title={messages.needs} flush foot={foot}>
      <WideTable
        caption={messages.needs}
        columns={columns}
        rows={needs}
        rowKey={({ id }) => id}
        compact
        empty={<p className="quiet card-body">{messages.noNeeds}</p>}
      />
    </Card>
  );
}
