import { Button } from "@mantine/core";
import type { WeekLineFragment } from "@resc/client/portal";
import { Card, DataTable, EmptyState, PathLink, RescTag, formatPeriod } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMemo } from "react";
import { RowStanding } from "../out-of-region-list/row-standing.tsx";
import { messages } from "./messages.ts";

interface NewWorkProps {
  readonly title: string;
  /** Of the two RESCs of a row, the other one is shown. */
  readonly side: "ours" | "others";
  readonly rows: readonly WeekLineFragment[];
  readonly total: number;
  readonly href: string;
}

function columnsFor(side: NewWorkProps["side"]): readonly Column<WeekLineFragment>[] {
  return [
    {
      id: "customer",
      header: messages.customer,
      cell: ({ id, customerName, service }) => (
        <>
          <PathLink className="main-link" href={`/list/${id}`}>
            {customerName}
          </PathLink>
          <span className="sub">{service}</span>
        </>
      ),
    },
    {
      id: "period",
      header: messages.period,
      cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn) || <span className="quiet">{messages.noPeriod}</span>,
    },
    side === "ours"
      ? { id: "home", header: messages.home, cell: ({ host }) => <RescTag code={host.code} /> }
      : { id: "working", header: messages.working, cell: ({ provider }) => <RescTag code={provider.code} /> },
    { id: "notice", header: messages.notice, cell: (row) => <RowStanding row={row} /> },
  ];
}

/** What came on the out-of-region list, on one of the two sides of a RESC (A38). */
export function NewWork({ title, side, rows, total, href }: NewWorkProps) {
  const columns = useMemo(() => columnsFor(side), [side]);
  const acts = (
    <Button component={PathLink} href={href} variant="subtle" size="compact-sm">
      {messages.open}
      <span className="sr">: {title}</span>
    </Button>
  );
  return (
    <Card title={title} acts={acts} flush {...(total > rows.length ? { foot: messages.more(total) } : {})}>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={messages.none} />} />
    </Card>
  );
}
