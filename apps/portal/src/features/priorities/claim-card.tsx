import { Button, Group } from "@mantine/core";
import { Card, DataTable, PathLink, Pill, formatFigure } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { ContestDialog } from "../claims/contest-dialog.tsx";
import { messages as claimWords } from "../claims/messages.ts";
import { BindDialog } from "./bind-dialog.tsx";
import { RetireDialog } from "./reason-dialogs.tsx";
import { messages } from "./messages.ts";
import { type Claim, claimTones } from "./words.ts";

type Side = Claim["own"];
type Row = Side["rows"][number];

const value = (one: string | null | undefined) =>
  one === null || one === undefined ? <span className="quiet">{messages.noValue}</span> : formatFigure(one);

const columns: readonly Column<Row>[] = [
  { id: "letter", header: messages.row, cell: ({ letter }) => letter },
  {
    id: "figure",
    header: messages.figure,
    wide: true,
    cell: ({ figure }) =>
      figure && (
        <>
          <PathLink href={`/metrics?metric=${encodeURIComponent(figure.metric.code)}`}>{figure.metric.name}</PathLink>
          {figure.dimension && <span className="sub">{figure.dimension}</span>}
        </>
      ),
  },
  { id: "period", header: messages.period, cell: ({ figure }) => <span className="nowrap">{figure?.period}</span> },
  {
    id: "bound",
    header: messages.bound,
    numeric: true,
    cell: ({ boundValue, boundVersion }) => (
      <>
        {value(boundValue)}
        <span className="sub">{messages.boundAs(boundVersion)}</span>
      </>
    ),
  },
  {
    id: "today",
    header: messages.today,
    numeric: true,
    cell: ({ figure }) => (
      <>
        {value(figure?.value)}
        {figure && <span className="sub">{messages.boundAs(figure.version)}</span>}
      </>
    ),
  },
  { id: "status", header: messages.status, cell: ({ figure }) => figure?.status.replaceAll("_", " ") },
];

/** A sentence with its number: how it stands, the formula and its rows, and beside it what another source says. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const [dialog, setDialog] = useState<"bind" | "contest" | "retire">();
  const can = claim.viewerCan;
  return (
    <Card title={claim.stated} acts={<Pill tone={claimTones[claim.state]}>{messages.claimStates[claim.state]}</Pill>} flush>
      <div className="card-body">
        <p>“{claim.sentence}”</p>
        {claim.change && (
          <p role="status">
            <b>{claim.change}</b>
          </p>
        )}
        {claim.retiredReason && <p className="quiet">“{claim.retiredReason}”</p>}
        {(can.bind || can.contest || can.retire) && (
          <Group gap="xs" className="no-print">
            {can.bind && (
              <Button size="compact-sm" onClick={() => setDialog("bind")}>
                {messages.bind}
                <span className="sr">: {claim.stated}</span>
              </Button>
            )}
            {can.contest && (
              <Button size="compact-sm" variant="default" onClick={() => setDialog("contest")}>
                {claimWords.contest.open}
                <span className="sr">: {claim.stated}</span>
              </Button>
            )}
            {can.retire && (
              <Button size="compact-sm" variant="default" onClick={() => setDialog("retire")}>
                {messages.retire}
                <span className="sr">: {claim.stated}</span>
              </Button>
            )}
          </Group>
        )}
      </div>
      <SideTable heading={messages.own} side={claim.own} />
      {claim.other && <SideTable heading={messages.other} side={claim.other} />}
      {dialog === "bind" && <BindDialog claim={claim} onClose={() => setDialog(undefined)} />}
      {dialog === "contest" && <ContestDialog claim={claim} onClose={() => setDialog(undefined)} />}
      {dialog === "retire" && <RetireDialog claim={claim} onClose={() => setDialog(undefined)} />}
    </Card>
  );
}

function SideTable({ heading, side }: { readonly heading: string; readonly side: Side }) {
  return (
    <>
      <div className="card-body">
        <h3>{heading}</h3>
        <p>
          {side.label}: <b>{side.value === null ? messages.cannotTell : messages.now(formatFigure(side.value))}</b>
        </p>
        <p className="small">
          {side.formulaWords}, {messages.rounded(side.places)}
        </p>
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
