import { useSuspenseQuery } from "@apollo/client/react";
import { Accord_PageDocument } from "@resc/client/portal";
import type { Accord_PageQuery } from "@resc/client/portal";
import { Card, EmptyState, KeyValue, Page, PathLink, Pill, formatInstant } from "@resc/ui";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { AccordActs } from "./accord-acts.tsx";
import { AccordText } from "./accord-text.tsx";
import { OnboardingCards } from "./onboarding-card.tsx";
import { messages, monthWords, stateTones, stateWords } from "./messages.ts";
import type { AccordSearch } from "./search.ts";
import { Signatures } from "./signatures.tsx";
import "./accord.css";

/** A version of the Accord as its page reads it. */
export type AccordVersion = NonNullable<Accord_PageQuery["accordInForce"]>;
type Known = NonNullable<Accord_PageQuery["accordVersions"]>["nodes"];

function Facts({ version }: { readonly version: AccordVersion }) {
  const since = version.inForceAt ? formatInstant(version.inForceAt) : messages.noDay;
  return (
    <Card title={messages.facts}>
      <KeyValue
        facts={[
          [messages.circulated, version.inForceAt && version.circulatedAt && formatInstant(version.circulatedAt)],
          [messages.inForceSince, version.state === "IN_FORCE" && since],
          [
            messages.hash,
            version.hash && (
              <span key="hash" className="accord-hash">
                {version.hash}
              </span>
            ),
          ],
        ]}
      />
    </Card>
  );
}

function Versions({ known, shown }: { readonly known: Known; readonly shown: number }) {
  return (
    <Card title={messages.versions}>
      <ul className="plain-list">
        {known.map(({ number, month, state }) => (
          <li key={number}>
            {number === shown ? (
              <b aria-current="true">{monthWords(month)}</b>
            ) : (
              <PathLink href={`/accord?version=${number}`}>{monthWords(month)}</PathLink>
            )}{" "}
            <Pill tone={stateTones[state]}>{stateWords[state]}</Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/**
 * The Accord: its text, who signed it, its versions, and where each sentence is kept in the platform.
 * @clause A3-A7 A34 A52-A83 B-01
 * @page /accord The Accord
 */
export function AccordPage() {
  const { search } = useSearchState<AccordSearch>();
  const { data } = useSuspenseQuery(Accord_PageDocument, {
    variables: { id: String(search.version ?? 0), inForce: search.version === undefined },
    fetchPolicy: "cache-and-network",
  });
  const version = data.accordInForce ?? data.accordVersion;
  if (!version)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  return (
    <Page
      title={messages.title}
      lede={messages.lede(monthWords(version.month))}
      marks={<Pill tone={stateTones[version.state]}>{stateWords[version.state]}</Pill>}
      acts={<AccordActs version={version} />}
    >
      <div className="split">
        <div className="stack">
          {version.state === "IN_FORCE" && <OnboardingCards />}
          {version.clauses.length > 0 ? (
            <AccordText version={version} />
          ) : (
            <div className="card">
              <EmptyState title={messages.notHeld}>{messages.notHeldMore}</EmptyState>
            </div>
          )}
          {version.signatures.length > 0 && <Signatures version={version} />}
        </div>
        <aside className="stack" aria-label={messages.facts}>
          <Facts version={version} />
          <Versions known={data.accordVersions?.nodes ?? []} shown={version.number} />
        </aside>
      </div>
    </Page>
  );
}
