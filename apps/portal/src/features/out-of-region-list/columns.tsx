import type { OutOfRegionList_PageQuery } from "@resc/client/portal";
import { PathLink, RescTag, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import { RowStanding } from "./row-standing.tsx";

/** A row as the list shows it. */
export type ListedRow = NonNullable<OutOfRegionList_PageQuery["outOfRegionList"]>["nodes"][number];

/** Columns of the list: facts of the engagements, no price. */
export function listColumns(pathOf: (id: string) => string): readonly Column<ListedRow>[] {
  return [
    {
      id: "customer",
      header: messages.customer,
      sortable: true,
      cell: ({ id, customerName, townName, ref }) => (
        <>
          <PathLink className="main-link" href={pathOf(id)}>
            {customerName}
          </PathLink>
          <span className="sub">{[townName !== customerName && townName, ref].filter(Boolean).join(" · ")}</span>
        </>
      ),
    },
    {
      id: "service",
      header: messages.service,
      cell: ({ service, note }) => (
        <span className="service-cell">
          {service}
          {note && (
            <span className="sub">
              {messages.note}: {note}
            </span>
          )}
        </span>
      ),
    },
    { id: "period", header: messages.period, sortable: true, cell: (row) => <PeriodLines row={row} /> },
    { id: "host", header: messages.host, sortable: true, cell: ({ host }) => <RescTag code={host.code} /> },
    { id: "provider", header: messages.providerShort, sortable: true, cell: ({ provider }) => <RescTag code={provider.code} /> },
    { id: "notice", header: messages.notice, cell: (row) => <RowStanding row={row} /> },
    { id: "given", header: messages.given, cell: ({ givenOn }) => givenOn && <span className="nowrap">{formatDay(givenOn)}</span> },
    {
      id: "listed",
      header: messages.listed,
      sortable: true,
      cell: ({ listedOn }) => <span className="nowrap">{formatDay(listedOn)}</span>,
    },
  ];
}

function PeriodLines({ row: { startsOn, endsOn } }: { readonly row: ListedRow }) {
  if (!startsOn) return <span className="quiet">{messages.noDates}</span>;
  return (
    <span className="nowrap">
      {formatDay(startsOn)}
      {endsOn && endsOn !== startsOn && <span className="sub">{messages.until(formatDay(endsOn))}</span>}
    </span>
  );
}
