import { useSuspenseQuery } from "@apollo/client/react";
import { StateContract_PageDocument } from "@resc/client/portal";
import type { StateContract_PageQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, EmptyState, formatDay, formatMoney, KeyValue, Page, PathLink, Pill, RescTags, Timeline } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { historyItems } from "../courtesy-notices/history-items.tsx";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { ContractActs } from "./contract-acts.tsx";
import { ContractAllocation, ContractDeliverables, ContractVersions } from "./contract-parts.tsx";
import { messages } from "./messages.ts";
import { routeWords, stateTone, stateWords } from "./words.ts";
import "../courtesy-notices/courtesy-notices.css";
import "./state-contracts.css";

/** A State contract as its page reads it. */
export type Contract = NonNullable<StateContract_PageQuery["stateContract"]>;

/** One contract: facts, amounts that add up, deliverables, versions, history. */
export function StateContractPage() {
  const { ref } = useParams({ from: "/state-contracts/$ref" });
  const { data } = useSuspenseQuery(StateContract_PageDocument, { variables: { ref } });
  const contract = data.stateContract;
  if (!contract)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const { title, agency, kind, state, incomplete } = contract;
  return (
    <div className="contract-page">
      <Page
        title={title}
        lede={`${agency} · ${kind} · ${contract.ref}`}
        marks={state && <Pill tone={stateTone(state)}>{stateWords[state]}</Pill>}
        acts={<ContractActs contract={contract} />}
      >
        <div className="split">
          <div className="stack">
            {incomplete.length > 0 && <div className="callout">{messages.missing(incomplete)}</div>}
            <ContractAllocation contract={contract} />
            {state && <ContractDeliverables contract={contract} />}
            <ContractVersions contract={contract} />
          </div>
          <aside className="stack" aria-label={messages.about}>
            <ContractFacts contract={contract} />
            {contract.history.length > 0 && (
              <Card title={messages.history}>
                <Timeline items={historyItems(contract.history)} />
              </Card>
            )}
          </aside>
        </div>
      </Page>
    </div>
  );
}

function link(to: { readonly ref: string } | null) {
  return to && <PathLink href={`/state-contracts/${to.ref}`}>{to.ref}</PathLink>;
}

function ContractFacts({ contract }: { readonly contract: Contract }) {
  const { route, routeReference, periodFrom, periodTo, amount, amountNote, finalAmount, finalNote, endedOn, endReason, sources } = contract;
  const period =
    periodFrom || periodTo
      ? `${periodFrom ? formatDay(periodFrom) : messages.notStated} – ${periodTo ? formatDay(periodTo) : messages.notStated}`
      : null;
  return (
    <Card title={messages.about}>
      <KeyValue
        facts={[
          [messages.amount, amount ? formatMoney(amount) : (amountNote ?? messages.notStated)],
          [messages.lead, contract.lead && rescShortNames[contract.lead.code]],
          [messages.participants, <RescTags key="rescs" codes={contract.participants.map(({ code }) => code)} none={messages.nobody} />],
          [messages.role, contract.role],
          [messages.period, period],
          [messages.route, route && [routeWords[route], routeReference].filter(Boolean).join(", ")],
          [messages.office, contract.office],
          [messages.programCode, contract.programCode],
          [messages.contractNumber, contract.contractNumber],
          [messages.fundingSource, contract.fundingSource],
          [messages.agencySigned, contract.agencySignedOn && formatDay(contract.agencySignedOn)],
          [messages.leadSigned, contract.leadSignedOn && formatDay(contract.leadSignedOn)],
          [messages.ended, [endedOn && formatDay(endedOn), endReason].filter(Boolean).join(", ")],
          [messages.final, finalAmount ? formatMoney(finalAmount) : finalNote],
          [messages.note, contract.note],
          [messages.before, link(contract.previous)],
          [messages.after, link(contract.next)],
          [messages.sources, sources.length > 0 && <SourcesPopover key="sources" sources={sources} about={contract.title} />],
        ]}
      />
    </Card>
  );
}
