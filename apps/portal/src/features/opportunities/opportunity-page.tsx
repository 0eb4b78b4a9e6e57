import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Opportunity_PageDocument } from "@resc/client/portal";
import { EmptyState, Page, PathLink, Pill, TableSkeleton, TabsNav } from "@resc/ui";
import { IconArrowLeft, IconClock } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { CallTab } from "./call/call-tab.tsx";
import { IntentionsTab } from "./intentions/intentions-tab.tsx";
import { JudgingTab } from "./judging/judging-tab.tsx";
import { messages } from "./messages.ts";
import { OutcomeTab } from "./outcome/outcome-tab.tsx";
import { OverviewTab } from "./overview/overview-tab.tsx";
import { ProposalTab } from "./proposal/proposal-tab.tsx";
import type { OpportunityFacts } from "./opportunity-facts.ts";
import { opportunityTabs } from "./search.ts";
import type { OpportunitySearch, OpportunityTab } from "./search.ts";
import { stateTone, stateWords, timeLeft } from "./words.ts";
import "./opportunities.css";

const contents: Readonly<Record<OpportunityTab, (props: { readonly opportunity: OpportunityFacts }) => React.ReactNode>> = {
  overview: OverviewTab,
  intentions: IntentionsTab,
  call: CallTab,
  proposal: ProposalTab,
  judging: JudgingTab,
  outcome: OutcomeTab,
};

/** The tabs that are there for this viewer; one that is not theirs is absent, whether or not there is anything in it. */
function tabsOf(opportunity: OpportunityFacts, mine: boolean, onlyReads: boolean): readonly OpportunityTab[] {
  const { route, viewerCan } = opportunity;
  const shown: Partial<Readonly<Record<OpportunityTab, boolean>>> = {
    intentions: !onlyReads,
    proposal: mine,
    judging: viewerCan.seePanel && route === "ALLIANCE",
    outcome: viewerCan.seePanel,
  };
  return opportunityTabs.filter((tab) => shown[tab] ?? true);
}

/**
 * One funding opportunity, from notice to outcome.
 * @clause A32 A40 A41 A42
 * @page /opportunities Opportunities
 */
export function OpportunityPage() {
  const { ref } = useParams({ from: "/opportunities/$ref" });
  const { search } = useSearchState<OpportunitySearch>();
  const [now] = useState(() => new Date());
  const onlyReads = useRight("exploreData");
  const { data } = useSuspenseQuery(Opportunity_PageDocument, { variables: { ref } });
  const { opportunity } = data;
  const back = (
    <Button component={PathLink} href="/opportunities" variant="default" leftSection={<IconArrowLeft size={17} aria-hidden />}>
      {messages.back}
    </Button>
  );
  if (!opportunity)
    return (
      <Page title={messages.title} acts={back}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const tabs = tabsOf(opportunity, opportunity.proposal !== null, onlyReads);
  const current = tabs.find((tab) => tab === search.tab) ?? "overview";
  const Content = contents[current];
  const left = timeLeft(opportunity.allianceClosesAt ?? opportunity.closesAt, now);
  const marks = (
    <>
      <Pill tone={stateTone(opportunity.state)}>{stateWords[opportunity.state]}</Pill>
      {opportunity.sole && <Pill>{messages.sole}</Pill>}
      {left && (
        <Pill tone="warn" icon={IconClock}>
          {messages.closesIn(left)}
        </Pill>
      )}
    </>
  );
  return (
    <Page title={opportunity.title} lede={`${opportunity.ref} · ${opportunity.agency.name}`} marks={marks} acts={back}>
      <TabsNav
        label={messages.tabsLabel}
        tabs={tabs.map((tab) => ({
          label: messages.tabs[tab],
          href: `/opportunities/${ref}${tab === "overview" ? "" : `?tab=${tab}`}`,
          current: tab === current,
        }))}
      />
      <Boundary
        key={current}
        pending={
          <div className="card">
            <TableSkeleton rows={6} />
          </div>
        }
      >
        <Content opportunity={opportunity} />
      </Boundary>
    </Page>
  );
}
