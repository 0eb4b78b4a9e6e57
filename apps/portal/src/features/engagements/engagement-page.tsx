import { useSuspenseQuery } from "@apollo/client/react";
import { Engagement_PageDocument } from "@resc/client/portal";
import type { Engagement_PageQuery } from "@resc/client/portal";
import { Card, EmptyState, Page, Pill, Timeline } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { historyItems } from "../courtesy-notices/history-items.tsx";
import { EngagementActs } from "./engagement-acts.tsx";
import { EngagementDeliveries } from "./engagement-deliveries.tsx";
import { EngagementFacts } from "./engagement-facts.tsx";
import { EngagementListRows } from "./engagement-list-rows.tsx";
import { EngagementNotices } from "./engagement-notices.tsx";
import { EngagementTerms } from "./engagement-terms.tsx";
import { messages } from "./messages.ts";
import { pageMessages } from "./page-messages.ts";
import { stateTone } from "./state-tone.ts";
import { engagementStateWords, placementWords } from "./words.ts";
import "../courtesy-notices/courtesy-notices.css";
import "./engagements.css";

/** An engagement as its page reads it. */
export type Engagement = NonNullable<Engagement_PageQuery["engagement"]>;

/** One service to one customer, from request to close. */
export function EngagementPage() {
  const { id } = useParams({ from: "/engagements/$id" });
  const { data } = useSuspenseQuery(Engagement_PageDocument, { variables: { id } });
  const { engagement } = data;
  if (!engagement)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const { customerName, service, ref, state, placement } = engagement;
  const marks = (
    <>
      <Pill tone={stateTone(state)}>{engagementStateWords[state]}</Pill>
      {placement !== "HOME" && <Pill tone={placement === "UNPLACED" ? "bad" : "mute"}>{placementWords[placement]}</Pill>}
    </>
  );
  return (
    <Page title={customerName} lede={`${service} · ${ref}`} marks={marks} acts={<EngagementActs engagement={engagement} />}>
      <div className="split">
        <div className="stack">
          <EngagementNotices engagement={engagement} />
          <EngagementFacts engagement={engagement} />
          <EngagementDeliveries engagement={engagement} />
        </div>
        <aside className="stack" aria-label={pageMessages.history}>
          <EngagementTerms engagement={engagement} />
          <EngagementListRows rows={engagement.listRows} />
          {engagement.history.length > 0 && (
            <Card title={pageMessages.history}>
              <Timeline items={historyItems(engagement.history)} />
            </Card>
          )}
        </aside>
      </div>
    </Page>
  );
}
