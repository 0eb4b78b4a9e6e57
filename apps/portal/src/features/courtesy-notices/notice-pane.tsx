import { useSuspenseQuery } from "@apollo/client/react";
import { Notice_PaneDocument } from "@resc/client/portal";
import type { Notice_PaneQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { EmptyState, RescTag } from "@resc/ui";
import { IconArrowRight } from "@tabler/icons-react";
import { messages } from "./messages.ts";
import { NoticeActs } from "./notice-acts.tsx";
import { NoticeAnswers } from "./notice-answers.tsx";
import { NoticeDetails } from "./notice-details.tsx";
import { NoticeHistory } from "./notice-history.tsx";
import { NoticeStandingByRule } from "./notice-standing.tsx";
import { NoticeTopics } from "./notice-topics.tsx";
import "./courtesy-notices.css";

/** A notice as the reading pane shows it. */
export type PaneNotice = NonNullable<Notice_PaneQuery["courtesyNotice"]>;

/** One notice, read from top to bottom: who, what, how long, whom to call; the topics; what came of it. */
export function NoticePane({ id, titled }: { readonly id: string; readonly titled: boolean }) {
  const { data } = useSuspenseQuery(Notice_PaneDocument, { variables: { id } });
  const notice = data.courtesyNotice;
  if (!notice) return <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>;
  const from = rescShortNames[notice.provider.code];
  const to = rescShortNames[notice.host.code];
  const told = notice.givenAt !== null;
  // On its own page the title is the page's, and this line heads the parts below.
  const Line = titled ? "p" : "h2";
  return (
    <article className="notice-pane">
      <div className="notice-head">
        <span className="row">
          <RescTag code={notice.provider.code} />
          <IconArrowRight size={16} aria-hidden />
          <RescTag code={notice.host.code} />
        </span>
        {titled && <h2>{messages.paneTitle(notice.customerName)}</h2>}
        <Line className="notice-line">
          {told ? messages.fromTo(from, to) : messages.owes(from, to)} · {notice.ref}
        </Line>
        <NoticeStandingByRule notice={notice} />
      </div>
      <NoticeActs notice={notice} />
      <NoticeDetails notice={notice} />
      {told && <NoticeTopics notice={notice} />}
      <NoticeAnswers notice={notice} />
      <NoticeHistory notice={notice} />
    </article>
  );
}
