import { connecticutDate, rescShortNames } from "@resc/domain";
import { Card, KeyValue, PathLink, formatDay, formatInstant } from "@resc/ui";
import { dueRuleOf } from "../courtesy-notices/late-words.ts";
import { messages as noticeMessages } from "../courtesy-notices/messages.ts";
import { NoticeActs } from "../courtesy-notices/notice-acts.tsx";
import { NoticeStandingByRule } from "../courtesy-notices/notice-standing.tsx";
import { capacityWords, collaborationWords, topicWords } from "../courtesy-notices/words.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";

/** One card for each home RESC: how its notice stands, and the way to give it. */
export function EngagementNotices({ engagement: { notices } }: { readonly engagement: Engagement }) {
  if (notices.length === 0)
    return (
      <Card title={messages.notices}>
        <p className="quiet">{messages.noNotices}</p>
      </Card>
    );
  return notices.map((notice) => {
    const to = notice.recipient && [notice.recipient.name, notice.recipient.title].filter(Boolean).join(", ");
    return (
      <Card
        key={notice.id}
        title={noticeMessages.give.title(rescShortNames[notice.host.code])}
        acts={<NoticeStandingByRule notice={notice} />}
      >
        <div className="stack">
          <KeyValue
            facts={[
              [
                noticeMessages.due,
                notice.state === "DUE" &&
                  noticeMessages.dueBy(formatDay(connecticutDate(new Date(notice.dueAt))), noticeMessages.rules[dueRuleOf(notice.dueRule)]),
              ],
              [noticeMessages.follows, notice.state === "DUE" && notice.toFollowReason],
              [noticeMessages.given, notice.givenAt && [formatInstant(notice.givenAt), to && `to ${to}`].filter(Boolean).join(", ")],
              [
                noticeMessages.collaboration,
                notice.givenAt && topicWords(notice.collaboration && collaborationWords[notice.collaboration], notice.collaborationWords),
              ],
              [
                noticeMessages.capacityBuilding,
                notice.givenAt && topicWords(notice.capacityBuilding && capacityWords[notice.capacityBuilding], notice.capacityWords),
              ],
            ]}
          />
          <div className="row-between">
            <NoticeActs notice={notice} />
            <PathLink href={`/notices/${notice.id}`}>{messages.openNotice}</PathLink>
          </div>
        </div>
      </Card>
    );
  });
}
