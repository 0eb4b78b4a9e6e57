import type { Notices_PageQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { PathLink, RescTag, formatDay } from "@resc/ui";
import { IconArrowRight } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { useEffect, useRef } from "react";
import { messages } from "./messages.ts";
import { NoticeStandingByRule } from "./notice-standing.tsx";
import { datesWords } from "./words.ts";

/** A notice as the list shows it. */
export type ListedNotice = NonNullable<Notices_PageQuery["courtesyNotices"]>["nodes"][number];

const besideTheList = "(min-width: 1081px)";

/** Notices one under the other. A wide window opens one beside the list, a narrow one goes to its page. */
export function NoticeList({
  rows,
  open,
  busy,
  onOpen,
}: {
  readonly rows: readonly ListedNotice[];
  readonly open: string | undefined;
  readonly busy: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-notice="${open ?? ""}"]`)?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const follow = (event: MouseEvent, id: string) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!plain || !globalThis.matchMedia(besideTheList).matches) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <ul className="notice-list" aria-busy={busy} ref={list}>
      {rows.map((row) => (
        <li key={row.id} data-notice={row.id}>
          <PathLink
            href={`/notices/${row.id}`}
            aria-current={row.id === open ? "true" : undefined}
            onClick={(event) => follow(event, row.id)}
          >
            <span className="row-between nowrap-row">
              <b>{row.customerName}</b>
              <span className="small nowrap">{dayOf(row)}</span>
            </span>
            <span className="small">
              {row.service} · {datesWords(row)}
            </span>
            <span className="row">
              <span className="row parties">
                <RescTag code={row.provider.code} />
                <IconArrowRight size={14} aria-hidden />
                <RescTag code={row.host.code} />
              </span>
              <NoticeStandingByRule notice={row} />
            </span>
          </PathLink>
        </li>
      ))}
    </ul>
  );
}

function dayOf({ givenAt, dueAt }: ListedNotice): string {
  return givenAt ? formatDay(connecticutDate(new Date(givenAt))) : `${messages.due} ${formatDay(connecticutDate(new Date(dueAt)))}`;
}
