import { useSuspenseFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { OutOfRegionLineFragmentDoc } from "@resc/client/portal";
import type { OutOfRegionLineFragment } from "@resc/client/portal";
import { RescTag, formatPeriod } from "@resc/ui";
import { NoticeStanding } from "../courtesy-notices/notice-state-pill.tsx";

/** A row of the out-of-region list as a query brings it. */
export type OutOfRegionRef = FragmentType<OutOfRegionLineFragment>;

/** One piece of work by a RESC outside its region, in three short lines. */
export function OutOfRegionLine({ row }: { readonly row: OutOfRegionRef }) {
  const { data } = useSuspenseFragment({ fragment: OutOfRegionLineFragmentDoc, from: row });
  return (
    <li className="stack-tight">
      <b>{data.service}</b>
      <span className="row">
        <RescTag code={data.provider.code} />
        <NoticeStanding state={data.noticeState} flags={data.flags} />
      </span>
      <span className="small">{[data.customerName, formatPeriod(data.startsOn, data.endsOn)].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
