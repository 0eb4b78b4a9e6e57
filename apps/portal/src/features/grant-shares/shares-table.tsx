import { Card, DataTable, formatMoney, Pill, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { sumMoney } from "@resc/domain";
import { messages } from "./messages.ts";
import { type Calculation, differenceOf } from "./share-inputs.ts";

type Row = Calculation["rows"][number] & { readonly second: string | null };

const columns: readonly Column<Row>[] = [
  { id: "resc", header: messages.short.resc, cell: ({ rescCode }) => <RescTag code={rescCode} /> },
  { id: "boards", header: messages.short.boards, numeric: true, cell: ({ memberBoards }) => memberBoards },
  {
    id: "calculated",
    header: messages.calculated,
    numeric: true,
    cell: ({ calculated, belowFloor }) => (
      <>
        {formatMoney(calculated)}
        {belowFloor && <span className="sub">{messages.raised}</span>}
      </>
    ),
  },
  { id: "share", header: messages.share, numeric: true, cell: ({ share }) => formatMoney(share) },
  { id: "goals", header: messages.goals, numeric: true, cell: ({ boardGoals }) => formatMoney(boardGoals) },
];

const compared: readonly Column<Row>[] = [
  { id: "second", header: messages.secondShare, numeric: true, cell: ({ second }) => (second === null ? "–" : formatMoney(second)) },
  {
    id: "difference",
    header: messages.difference,
    numeric: true,
    cell: ({ share, second }) => (second === null ? "–" : signed(differenceOf(share, second))),
  },
];

/** The six shares, and beside them those of a second set; what is missing when there is no result. */
export function SharesTable({ first, second }: { readonly first: Calculation; readonly second: Calculation | null }) {
  const rows = first.rows.map((row) => ({ ...row, second: second?.rows.find((one) => one.rescCode === row.rescCode)?.share ?? null }));
  const words = second ? `${first.inputs}; ${messages.secondResult.toLowerCase()}: ${second.inputs}` : first.inputs;
  const caption = messages.resultOf(words);
  return (
    <Card
      title={messages.result}
      acts={first.sampleInputs ? <Pill tone="warn">{first.inputs}</Pill> : <span className="small">{first.inputs}</span>}
      foot={[messages.source(first.sourceWords), ...first.notes, first.floorsMet === false ? messages.floorsNotMet : ""].join(" ")}
      flush
    >
      {[first, second].map((one, index) => one && <Missing key={index === 0 ? "first" : "second"} calculation={one} />)}
      {rows.length > 0 && (
        <>
          <DataTable
            caption={caption}
            columns={second ? [...columns, ...compared] : columns}
            rows={rows}
            rowKey={({ rescCode }) => rescCode}
            empty={null}
          />
          <p className="card-body" role="status">
            <strong>{`${messages.total}: ${formatMoney(sumMoney(rows.map(({ share }) => share)))}`}</strong> {`(${first.inputs})`}
          </p>
        </>
      )}
    </Card>
  );
}

function Missing({ calculation: { missing, setName } }: { readonly calculation: Calculation }) {
  if (missing.length === 0) return null;
  return (
    <div className="card-body" role="status">
      <p>
        <strong>{messages.missing}</strong> {`(${setName})`}
      </p>
      <ul>
        {missing.map(({ what, how }) => (
          <li key={what}>
            {what}. <span className="quiet">{how}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function signed(amount: string): string {
  return amount.startsWith("-") ? `−${formatMoney(amount.slice(1))}` : amount === "0.00" ? formatMoney(amount) : `+${formatMoney(amount)}`;
}
