import type { OutOfRegionFactsFragment } from "@resc/client/portal";
import { organizationNames } from "@resc/domain";
import { KeyValue, PathLink, RescTag, formatDay } from "@resc/ui";
import { NoticeStanding } from "../courtesy-notices/notice-state-pill.tsx";
import { lengthWords } from "../courtesy-notices/words.ts";
import { engagementStateWords, originWords, whyUsWords } from "../engagements/words.ts";
import { messages } from "./messages.ts";

/** What a row says, in full. */
export function RowDetails({ row }: { readonly row: OutOfRegionFactsFragment }) {
  const words = messages.details;
  const { report, district, customerName } = row;
  return (
    <>
      <h3 className="row-title">
        {row.service} · {row.ref}
      </h3>
      <KeyValue
        facts={[
          [words.customer, district ? <PathLink href={`/districts/${district.id}`}>{customerName}</PathLink> : customerName],
          [words.town, row.townName !== customerName && row.townName],
          [words.category, row.category && row.category.label !== row.service && row.category.label],
          [words.period, row.startsOn ? lengthWords(row) : messages.noDates],
          [words.host, <RescTag key="host" code={row.host.code} />],
          [words.provider, <RescTag key="provider" code={row.provider.code} />],
          [words.origin, row.origin && originWords[row.origin]],
          [words.whyUs, row.whyUs && whyUsWords[row.whyUs]],
          [words.notice, row.noticeState && <NoticeStanding state={row.noticeState} flags={row.flags} />],
          [words.given, formatDay(row.givenOn)],
          [words.state, row.engagementState && engagementStateWords[row.engagementState]],
          [words.reportState, report && messages.reportStates[report.state]],
          [
            words.reportedBy,
            report?.reportedBy &&
              `${report.reportedBy.name}, ${organizationNames[report.reportedBy.organization]}, ${formatDay(report.reportedOn)}`,
          ],
          [words.howHeard, report?.howHeard],
          [words.answer, report?.answerReason],
          [words.listed, formatDay(row.listedOn)],
          [words.reviewed, formatDay(row.reviewedOn)],
          [words.note, row.note],
        ]}
      />
    </>
  );
}
