import { useSuspenseQuery } from "@apollo/client/react";
import { Opportunity_OverviewDocument } from "@resc/client/portal";
import type { Opportunity_OverviewQuery } from "@resc/client/portal";
import { Card, KeyValue, Timeline, formatDay, formatInstant, formatMoney } from "@resc/ui";
import { historyItems } from "../../courtesy-notices/history-items.tsx";
import { messages } from "../messages.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { closingWords } from "../words.ts";
import { CirculationCard } from "./circulation-card.tsx";
import { overviewMessages as words } from "./messages.ts";
import { OverviewActs } from "./overview-acts.tsx";
import { ThreadCard } from "./thread-card.tsx";

/** An opportunity as its overview reads it. */
export type Overview = NonNullable<Opportunity_OverviewQuery["opportunity"]>;

/** The notice, who got it, what the agency changed, and what was said about it. */
export function OverviewTab({ opportunity }: OpportunityProps) {
  const { data } = useSuspenseQuery(Opportunity_OverviewDocument, { variables: { ref: opportunity.ref } });
  const one = data.opportunity;
  if (!one) return null;
  return (
    <div className="split">
      <div className="stack">
        <Card title={words.facts}>
          <OverviewActs opportunity={opportunity} />
          <p>{one.summary}</p>
          <NoticeFacts opportunity={opportunity} one={one} />
        </Card>
        {one.sourceHash !== null && <NoticeSource one={one} />}
        <CirculationCard one={one} />
      </div>
      <aside className="stack" aria-label={words.thread}>
        <ThreadCard opportunity={opportunity} messages={one.thread} />
        {one.history.length > 0 && (
          <Card title={words.history}>
            <Timeline items={historyItems(one.history)} />
          </Card>
        )}
      </aside>
    </div>
  );
}

function NoticeFacts({ opportunity, one }: OpportunityProps & { readonly one: Overview }) {
  const { contact } = one;
  return (
    <KeyValue
      facts={[
        [words.agency, [opportunity.agency.name, one.office].filter(Boolean).join(", ")],
        [words.number, one.number],
        [
          words.amount,
          one.amount === null
            ? (one.amountNote ?? messages.notStated)
            : [formatMoney(one.amount), one.amountNote].filter(Boolean).join(". "),
        ],
        [words.eligibility, one.eligibility],
        [words.period, one.periodWords],
        [messages.closes, closingWords(opportunity)],
        [messages.ownClosing, opportunity.allianceClosesAt ? `${formatInstant(opportunity.allianceClosesAt)} Eastern` : null],
        [words.route, words.routes[opportunity.route]],
        [
          words.conference,
          [one.conferenceWords, one.conferenceAt && `${formatInstant(one.conferenceAt)} Eastern`].filter(Boolean).join(" · "),
        ],
        [words.published, formatDay(one.publishedOn)],
        [words.isPublic, one.isPublic === null ? null : one.isPublic ? words.yes : words.no],
        [words.contact, contact && [contact.name, contact.title, contact.email, contact.phone].filter(Boolean).join(" · ")],
        [words.received, formatInstant(one.receivedAt)],
        [words.circulateBy, one.circulatedAt || !one.circulateBy ? null : formatInstant(one.circulateBy)],
        [words.ended, one.endReason],
      ]}
    />
  );
}

function NoticeSource({ one }: { readonly one: Overview }) {
  return (
    <Card title={words.source}>
      {one.sourceText && <p className="notice-source">{one.sourceText}</p>}
      {one.sourceFileId && <a href={`/files/funding/${one.sourceFileId}`}>{words.sourceFile}</a>}
      <KeyValue facts={[[words.hash, <code key="hash">{one.sourceHash}</code>]]} />
    </Card>
  );
}
