import { useSuspenseQuery } from "@apollo/client/react";
import { Venture_PageDocument } from "@resc/client/portal";
import type { Venture_PageQuery } from "@resc/client/portal";
import { Card, EmptyState, Page, Pill, Timeline } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { historyItems } from "../courtesy-notices/history-items.tsx";
import { ContributionCard } from "./contribution-card.tsx";
import { Contributions } from "./contributions.tsx";
import { messages } from "./messages.ts";
import type { VentureSearch } from "./search.ts";
import { VentureActs } from "./venture-acts.tsx";
import { VentureFacts } from "./venture-facts.tsx";
import { VentureNeeds } from "./venture-needs.tsx";
import { VentureRates } from "./venture-rates.tsx";
import { StandingByResc, StandingByYear } from "./venture-standing.tsx";
import { ventureStateWords, ventureTones } from "./words.ts";
import "../courtesy-notices/courtesy-notices.css";

/** A venture as its page reads it. */
export type Venture = NonNullable<Venture_PageQuery["venture"]>;
/** A contribution as the page of its venture reads it. */
export type Contribution = Venture["contributions"][number];

/**
 * One common venture: what it needs, what each RESC pledged and gave, and how it was agreed.
 * @clause A17 A27
 */
export function VenturePage() {
  const { ref } = useParams({ from: "/ventures/$ref" });
  const { search, change } = useSearchState<VentureSearch>();
  const { data } = useSuspenseQuery(Venture_PageDocument, { variables: { ref } });
  const { venture } = data;
  if (!venture)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const opened = venture.contributions.find((one) => one.ref === search.contribution);
  return (
    <Page
      title={venture.title}
      lede={`${venture.ref} · ${venture.purpose}`}
      marks={<Pill tone={ventureTones[venture.state]}>{ventureStateWords[venture.state]}</Pill>}
      acts={<VentureActs venture={venture} />}
    >
      <div className="stack">
        <div className="split">
          <div className="stack">
            <StandingByResc venture={venture} />
            <VentureNeeds venture={venture} />
          </div>
          <aside className="stack" aria-label={messages.facts}>
            <VentureFacts venture={venture} />
          </aside>
        </div>
        <Contributions venture={venture} opened={opened?.ref} onOpen={(contribution) => change({ contribution }, "push")} />
        {opened && <ContributionCard key={opened.id} contribution={opened} onClose={() => change({ contribution: undefined })} />}
        <StandingByYear venture={venture} />
        <VentureRates venture={venture} />
        {venture.history.length > 0 && (
          <Card title={messages.history}>
            <Timeline items={historyItems(venture.history)} />
          </Card>
        )}
      </div>
    </Page>
  );
}
