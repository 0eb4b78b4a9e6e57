import type { OutOfRegionList_PageQuery } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import { IconEar } from "@tabler/icons-react";
import { NoticeStanding } from "../courtesy-notices/notice-state-pill.tsx";
import { messages } from "./messages.ts";

type Row = NonNullable<OutOfRegionList_PageQuery["outOfRegionList"]>["nodes"][number];

/** Where a row of the list stands: its courtesy notice, or the answer to work that somebody else reported. */
export function RowStanding({ row: { kind, noticeState, flags, report } }: RowStandingProps) {
  if (kind === "REPORTED" && report)
    return (
      <Pill tone={report.state === "REPORTED" ? "warn" : "mute"} icon={IconEar}>
        {messages.reportStates[report.state]}
      </Pill>
    );
  return <NoticeStanding state={noticeState} flags={flags} />;
}

interface RowStandingProps {
  readonly row: Pick<Row, "kind" | "noticeState" | "flags"> & { readonly report: Pick<NonNullable<Row["report"]>, "state"> | null };
}
