import { Card, Pill, formatDay, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Venture } from "./venture-page.tsx";
import { WideTable } from "./wide-table.tsx";

type Rate = Venture["rates"][number];

const columns: readonly Column<Rate>[] = [
  { id: "category", header: messages.category, cell: ({ category }) => category },
  { id: "year", header: messages.year, cell: ({ fiscalYear }) => messages.fiscalYear(fiscalYear) },
  { id: "rate", header: messages.rate, numeric: true, cell: ({ rate }) => formatMoney(rate) },
  {
    id: "from",
    header: messages.from,
    cell: ({ validFrom, current }) => (
      <>
        {formatDay(validFrom)} {current ? <Pill tone="ok">{messages.inForce}</Pill> : <span className="sub">{messages.earlier}</span>}
      </>
    ),
  },
  { id: "by", header: messages.setBy, cell: ({ setByPerson }) => setByPerson?.name },
];

/** The rates at which hours count, each with its day. */
export function VentureRates({ venture: { rates } }: { readonly venture: Venture }) {
  return (
    <Card title={messages.rates} flush foot={rates.length > 0 ? messages.ratesFoot : undefined}>
      <WideTable
        caption={messages.rates}
        columns={columns}
        rows={rates}
        rowKey={({ id }) => id}
        compact
        empty={<p className="quiet card-body">{messages.noRates}</p>}
      />
    </Card>
  );
}
