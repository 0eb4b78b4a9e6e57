import { DataTable, formatFigure } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { LetterPage } from "./words.ts";

type Claim = LetterPage["claims"][number];
type Side = Claim["own"];
type Row = Side["rows"][number];

const columns: readonly Column<Row>[] = [
  { id: "letter", header: messages.row, cell: ({ letter }) => letter },
  {
    id: "figure",
    header: messages.figure,
    cell: ({ metric, part, period }) => (
      <>
        {metric}
        <span className="sub">{[part, period].filter(Boolean).join(", ")}</span>
      </>
    ),
  },
  {
    id: "value",
    header: messages.value,
    numeric: true,
    cell: ({ value, figureVersion }) => (
      <>
        {value ? formatFigure(value) : "–"}
        <span className="sub">{messages.figureVersion(figureVersion)}</span>
      </>
    ),
  },
  {
    id: "sources",
    header: messages.sources,
    cell: ({ sources, status }) => (
      <>
        {sources}
        <span className="sub">{status.replaceAll("_", " ")}</span>
      </>
    ),
  },
];

function SideFacts({ heading, side }: { readonly heading: string; readonly side: Side }) {
  return (
    <>
      <div className="card-body">
        <h3>{heading}</h3>
        <p>
          {side.label}: <b>{side.value ? messages.gives(formatFigure(side.value)) : messages.cannotTell}</b>
        </p>
        <p className="small">{side.formulaWords}</p>
      </div>
      <DataTable
        compact
        caption={`${heading}: ${side.label}`}
        columns={columns}
        rows={side.rows}
        rowKey={({ letter }) => letter}
        empty={null}
      />
    </>
  );
}

/** The formula and the figures behind a number of a brief, and beside them what another source says. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  return (
    <>
      <div className="card-body">
        <p>“{claim.sentence}”</p>
      </div>
      <SideFacts heading={`${messages.own}: ${claim.stated}`} side={claim.own} />
      {claim.other && <SideFacts heading={messages.other} side={claim.other} />}
    </>
  );
}
