import { Button } from "@mantine/core";
import type { Engagements_PageQuery } from "@resc/client/portal";
import { PathLink, RescTags, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { NoticeStanding } from "../courtesy-notices/notice-state-pill.tsx";
import { messages } from "./messages.ts";
import { engagementStateWords, originWords } from "./words.ts";

/** An engagement as the list shows it. */
export type ListedEngagement = NonNullable<Engagements_PageQuery["engagements"]>["nodes"][number];

/** Columns of the list. The price is in none of them. */
export function engagementColumns(onGive: (noticeId: string) => void): readonly Column<ListedEngagement>[] {
  return [
    {
      id: "customer",
      header: messages.customer,
      sortable: true,
      cell: ({ id, customerName, townName, state }) => (
        <>
          <PathLink className="main-link" href={`/engagements/${id}`}>
            {customerName}
          </PathLink>
          <span className="sub">{[engagementStateWords[state], townName !== customerName && townName].filter(Boolean).join(" · ")}</span>
        </>
      ),
    },
    {
      id: "service",
      header: messages.service,
      sortable: true,
      wide: true,
      cell: ({ service, ref, origin }) => (
        <>
          {service}
          <span className="sub">
            {ref} · {originWords[origin]}
          </span>
        </>
      ),
    },
    {
      id: "host",
      header: messages.host,
      cell: ({ hosts, placement }) => <RescTags codes={hosts} none={placement === "STATEWIDE" ? messages.statewide : messages.notPlaced} />,
    },
    {
      id: "starts",
      header: messages.starts,
      sortable: true,
      cell: ({ startsOn }) =>
        startsOn ? <span className="nowrap">{formatDay(startsOn)}</span> : <span className="quiet">{messages.noDate}</span>,
    },
    { id: "days", header: messages.days, numeric: true, cell: ({ days }) => days },
    { id: "notice", header: messages.notice, cell: (row) => <Notices row={row} /> },
    { id: "act", header: messages.acts, hiddenHeader: true, cell: (row) => <GiveAct row={row} onGive={onGive} /> },
  ];
}

function Notices({ row: { notices } }: { readonly row: ListedEngagement }) {
  const shown = notices.filter(({ state }) => state !== "NOT_REQUIRED");
  if (shown.length === 0) return <span className="quiet">{messages.noNotice}</span>;
  return (
    <span className="row">
      {shown.map(({ id, state, flags }) => (
        <NoticeStanding key={id} state={state} flags={flags} />
      ))}
    </span>
  );
}

/** One notice owed is given from here; several are given on the engagement's page. */
function GiveAct({ row, onGive }: { readonly row: ListedEngagement; readonly onGive: (noticeId: string) => void }) {
  const owed = row.notices.filter(({ viewerCan }) => viewerCan.give);
  const [first] = owed;
  if (!first) return null;
  const label = (
    <>
      {messages.giveNotice}
      <span className="sr">
        : {row.customerName}, {row.ref}
      </span>
    </>
  );
  if (owed.length > 1)
    return (
      <Button component={PathLink} href={`/engagements/${row.id}`} variant="default" size="compact-sm">
        {label}
      </Button>
    );
  return (
    <Button variant="default" size="compact-sm" onClick={() => onGive(first.id)}>
      {label}
    </Button>
  );
}
