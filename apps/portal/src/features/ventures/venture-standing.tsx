import { Card, RescTag, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";
import type { Venture } from "./venture-page.tsx";
import { WideTable } from "./wide-table.tsx";

type Standing = Venture["byYear"][number];
type Amount = Exclude<keyof Standing, "__typename" | "key">;

const money = (id: Amount, header: string): Column<Standing> => ({
  id,
  header,
  numeric: true,
  cell: (standing) => formatMoney(standing[id] ?? "0"),
});
const funds = [money("fundsPledged", messages.fundsPledged), money("fundsFulfilled", messages.fundsGiven)];
const inKind = [money("inKindPledged", messages.inKindPledged), money("inKindFulfilled", messages.inKindGiven)];
const first = (header: string, cell: (row: Standing) => ReactNode): Column<Standing> => ({ id: "key", header, cell });
const isTotal = ({ key }: Standing) => key === "ALL";

/** The rows and, labelled as such, all of them together. */
function withTotal(venture: Venture, rows: readonly Standing[]): readonly Standing[] {
  return venture.standing && rows.length > 1 ? [...rows, venture.standing] : rows;
}

/** What each RESC pledged and gave. Funds and value in kind stand in columns of their own, and no column adds them. */
export function StandingByResc({ venture }: { readonly venture: Venture }) {
  const codes = new Map(venture.byResc.map(({ key, resc }) => [key, resc?.code]));
  const resc = (row: Standing) => {
    const code = codes.get(row.key);
    return isTotal(row) || !code ? <b>{messages.together}</b> : <RescTag code={code} />;
  };
  return (
    <Card title={messages.byResc} flush foot={messages.apart}>
      <WideTable
        caption={messages.byResc}
        columns={[first(messages.giver, resc), ...funds, ...inKind]}
        rows={withTotal(venture, venture.byResc)}
        rowKey={({ key }) => key}
        compact
        empty={null}
      />
    </Card>
  );
}

/** What is needed, pledged and given in each fiscal year. */
export function StandingByYear({ venture }: { readonly venture: Venture }) {
  if (venture.byYear.length === 0) return null;
  const year = (row: Standing) => (isTotal(row) ? <b>{messages.together}</b> : messages.fiscalYear(row.key));
  const needed = money("fundsNeeded", messages.fundsNeeded);
  const neededInKind = money("inKindNeeded", messages.inKindNeeded);
  return (
    <Card title={messages.byYear} flush>
      <WideTable
        caption={messages.byYear}
        columns={[first(messages.year, year), needed, ...funds, neededInKind, ...inKind]}
        rows={withTotal(venture, venture.byYear)}
        rowKey={({ key }) => key}
        compact
        empty={null}
      />
    </Card>
  );
}
