import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Priorities_PageDocument } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, Page, PathLink, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPrinter } from "@tabler/icons-react";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { ClaimCard } from "./claim-card.tsx";
import { messages } from "./messages.ts";
import type { PrioritiesSearch } from "./search.ts";
import { SessionActs } from "./session-acts.tsx";
import { amountWords, askTones, countWords, type ListedAsk } from "./words.ts";

const columns: readonly Column<ListedAsk>[] = [
  {
    id: "finding",
    header: messages.finding,
    wide: true,
    cell: ({ slug, finding }) => <PathLink href={`/priorities/${slug}`}>{finding}</PathLink>,
  },
  { id: "ask", header: messages.ask, wide: true, cell: ({ ask }) => ask },
  { id: "amount", header: messages.amount, cell: (ask) => <span className="nowrap">{amountWords(ask)}</span> },
  { id: "sentences", header: messages.sentences, cell: ({ claimCounts }) => countWords(claimCounts) },
  {
    id: "state",
    header: messages.state,
    cell: ({ state, handling, handlingReason }) => (
      <>
        <Pill tone={handling === "DROPPED" ? "mute" : askTones[state]}>
          {handling === "DROPPED" ? messages.handlings.DROPPED : messages.states[state]}
        </Pill>
        {handling === "CARRIED" || handling === "CHANGED" ? <span className="sub">{messages.handlings[handling]}</span> : null}
        {handlingReason && <span className="sub">“{handlingReason}”</span>}
      </>
    ),
  },
];

/**
 * The asks of each session, and how the numbers in their sentences stand.
 * @clause A25 P1 P20 P29 P36
 * @page /priorities Priorities
 */
export function PrioritiesPage() {
  const { search, shown, busy, change } = useSearchState<PrioritiesSearch>();
  const mayKeep = useRight("keepPriorities");
  const { data } = useSuspenseQuery(Priorities_PageDocument);
  const sessions = data.legislativeSessions ?? [];
  const session = sessions.find(({ year }) => year === search.session) ?? sessions[0];
  const acts = (
    <>
      <CopyLink />
      <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
        Print
      </Button>
      {(session || mayKeep) && (
        <SessionActs session={session} years={sessions.filter(({ state }) => state === "PUBLISHED").map(({ year }) => year)} />
      )}
    </>
  );
  if (!session)
    return (
      <Page title={messages.title} lede={messages.lede} acts={acts}>
        <div className="card">
          <EmptyState title={messages.none}>{messages.noneMore}</EmptyState>
        </div>
      </Page>
    );
  const adopted = session.adoptions.map(({ rescCode }) => rescShortNames[rescCode]).join(", ");
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      marks={<Pill tone={askTones[session.state]}>{messages.states[session.state]}</Pill>}
      acts={acts}
    >
      <div className="stack">
        <div className="toolbar no-print">
          <ChoiceFilter
            label={messages.session}
            all={String(sessions[0]?.year ?? "")}
            value={shown.session === undefined ? undefined : String(shown.session)}
            options={sessions.slice(1).map(({ year }) => ({ value: String(year), label: String(year) }))}
            onChange={(year) => change({ session: year ? Number(year) : undefined })}
          />
          {session.copiedFrom !== null && <span className="quiet">{messages.copiedFrom(session.copiedFrom)}</span>}
          {(session.state === "DRAFT" || session.adoptions.length > 0) && (
            <span className="quiet">
              {messages.adoptedBy}: {adopted || messages.nobodyYet}
            </span>
          )}
        </div>
        <Card title={messages.asks(session.year)} flush>
          <DataTable
            caption={messages.asks(session.year)}
            columns={columns}
            rows={session.priorities}
            rowKey={({ id }) => id}
            busy={busy}
            empty={<EmptyState title={messages.none} />}
          />
        </Card>
        {session.claims.length > 0 && <h2>{messages.whole}</h2>}
        {session.claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
    </Page>
  );
}
