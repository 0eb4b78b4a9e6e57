import type { OutOfRegionList_PageQuery } from "@resc/client/portal";
import { PathLink, Pill, RescTag, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconEar } from "@tabler/icons-react";
import { NoticeStanding } from "../courtesy-notices/notice-state-pill.tsx";
import { datesWords } from "../courtesy-notices/words.ts";
import { messages } from "./messages.ts";

/** A row as the list shows it. */
export type ListedRow = NonNullable<OutOfRegionList_PageQuery["outOfRegionList"]>["nodes"][number];

/** Columns of the list: facts of the engagements, no price. */
export function listColumns(pathOf: (id: string) => string): readonly Column<ListedRow>[] {
  return [
    {
      id: "customer", header: messages.customer, sortable: true,
      cell: ({ id, customerName, townName, ref }) => (
        <>
          <PathLink className="main-link" href={pathOf(id)}>{customerName}</PathLink>
          <span className="sub">{[townName !== customerName && townName, ref].filter(Boolean).join(" · ")}</span>
        </>
      ),
    },
    { id: "service", header: messages.service, cell: ({ service }) => service },
    { id: "period", header: messages.period, sortable: true, cell: (row) => (row.startsOn ? datesWords(row) : <span className="quiet">{messages.noDates}</span>) },
    { id: "host", header: messages.host, sortable: true, cell: ({ host }) => <RescTag code={host.code} /> },
    { id: "provider", header: messages.provider, sortable: true, cell: ({ provider }) => <RescTag code={provider.code} /> },
    { id: "notice", header: messages.notice, cell: (row) => <Standing row={row} /> },
    { id: "given", header: messages.given, cell: ({ givenOn }) => givenOn && <span className="nowrap">{formatDay(givenOn)}</span> },
    { id: "listed", header: messages.listed, sortable: true, cell: ({ listedOn }) => <span className="nowrap">{formatDay(listedOn)}</span> },
    { id: "note", header: messages.note, cell: ({ note }) => note },
  ];
}

function Standing({ row: { kind, noticeState, flags, report } }: { readonly row: ListedRow }) {
  if (kind === "REPORTED" && report) return <Pill tone={report.state === "REPORTED" ? "warn" : "mute"} icon={IconEar}>{messages.reportStates[report.state]}</Pill>;
  return <NoticeStanding state={noticeState} flags={flags} />;
}
