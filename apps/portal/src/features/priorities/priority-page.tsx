import { useSuspenseQuery } from "@apollo/client/react";
import { Priorities_PageDocument, Priorities_PriorityDocument } from "@resc/client/portal";
import type { Priorities_PriorityQuery } from "@resc/client/portal";
import { Card, CopyLink, EmptyState, KeyValue, Page, PathLink, Pill, formatDay } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { MagnetGrantsPicture } from "../magnet-grants/magnet-grants-picture.tsx";
import { SourceList } from "../sources/source-list.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { messages } from "./messages.ts";
import { PriorityActs } from "./priority-acts.tsx";
import { amountWords, askTones, countWords } from "./words.ts";

/** An ask as its page reads it. */
export type Priority = NonNullable<Priorities_PriorityQuery["priority"]>;

/**
 * One ask: the finding as title, how its numbers stand, its figure, and what it would take.
 * @clause P3 P20 P22 P24 P29 P36 P38 P40 P42
 */
export function PriorityPage() {
  const { slug } = useParams({ from: "/priorities/$slug" });
  const { data } = useSuspenseQuery(Priorities_PriorityDocument, { variables: { slug } });
  const { data: listed } = useSuspenseQuery(Priorities_PageDocument);
  const { priority } = data;
  if (!priority)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const session = (listed.legislativeSessions ?? []).find(({ year }) => year === priority.sessionYear);
  const others = (session?.priorities ?? []).filter((one) => one.slug !== slug && one.handling !== "DROPPED");
  return (
    <Page
      title={priority.finding}
      lede={`${messages.session} ${priority.sessionYear}: ${priority.ask}`}
      marks={
        <>
          <Pill tone={askTones[priority.state]}>{messages.states[priority.state]}</Pill>
          <Pill tone={priority.claimCounts.stale > 0 ? "bad" : priority.claimCounts.contested > 0 ? "warn" : "ok"}>
            {countWords(priority.claimCounts)}
          </Pill>
        </>
      }
      acts={
        <>
          <CopyLink />
          <PriorityActs priority={priority} />
        </>
      }
    >
      <div className="split">
        <div className="stack">
          {priority.chart === "magnet-grants" && <MagnetGrantsPicture />}
          <h2>{messages.claims}</h2>
          {priority.claims.length === 0 && <p className="quiet">{messages.noClaims}</p>}
          {priority.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </div>
        <aside className="stack" aria-label={messages.whatItTakes}>
          <Card title={messages.whatItTakes}>
            <p>{priority.needs ?? priority.ask}</p>
            {priority.scenario && (
              <p>
                <PathLink href={`/scenarios?name=${priority.scenario}`}>{messages.reckon}</PathLink>
              </p>
            )}
            <KeyValue
              facts={[
                [messages.amount, amountWords(priority)],
                [messages.area, priority.area.replaceAll("_", " ")],
                [
                  messages.before,
                  priority.fromSlug && (
                    <PathLink key="before" href={`/priorities/${priority.fromSlug}`}>
                      {messages.handlings[priority.handling]}
                    </PathLink>
                  ),
                ],
                [messages.why, priority.handlingReason],
                [
                  messages.outcome,
                  priority.outcome && `${messages.states[priority.outcome]}, ${formatDay(priority.outcomeOn)}: ${priority.outcomeNote}`,
                ],
              ]}
            />
            {priority.sources.length > 0 && (
              <>
                <h3>{messages.sources}</h3>
                <SourceList sources={priority.sources} />
              </>
            )}
          </Card>
          <Card title={messages.others}>
            <ul className="plain-list">
              {others.map((one) => (
                <li key={one.id}>
                  <PathLink href={`/priorities/${one.slug}`}>{one.finding}</PathLink>
                </li>
              ))}
              <li>
                <PathLink href={`/priorities?session=${priority.sessionYear}`}>{messages.all}</PathLink>
              </li>
            </ul>
          </Card>
        </aside>
      </div>
    </Page>
  );
}
