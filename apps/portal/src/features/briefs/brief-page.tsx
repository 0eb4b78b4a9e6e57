import { useSuspenseQuery } from "@apollo/client/react";
import { Brief_PageDocument } from "@resc/client/portal";
import { Card, EmptyState, KeyValue, Page, PathLink, Pill, formatInstant } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { BriefActs } from "./brief-acts.tsx";
import { BriefProblems } from "./brief-problems.tsx";
import { Changes } from "./changes.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { LetterPage } from "./letter-page.tsx";
import { messages } from "./messages.ts";
import { Outline } from "./outline.tsx";
import type { BriefSearch } from "./search.ts";
import { type Brief, stateTones, stateWords } from "./words.ts";
import "./briefs.css";

/** One brief: its lines, the page as it will be printed, and what stands behind its numbers. */
export function BriefPage() {
  const { ref } = useParams({ from: "/briefs/$ref" });
  const { search, change } = useSearchState<BriefSearch>();
  const { data } = useSuspenseQuery(Brief_PageDocument, { variables: { ref } });
  const { brief } = data;
  if (!brief)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const shown = brief.page?.claims.find(({ id }) => id === search.claim);
  return (
    <Page
      title={brief.title}
      lede={`${brief.ref} · ${messages.versionOf(brief.textVersion)}`}
      marks={<Pill tone={stateTones[brief.state]}>{stateWords[brief.state]}</Pill>}
      acts={<BriefActs brief={brief} />}
    >
      <div className="stack">
        {brief.state === "OUTDATED" && <Changes changes={brief.releases[0]?.changes ?? []} />}
        {brief.page ? (
          <div className="brief-columns">
            <Outline brief={brief} />
            <div className="stack brief-middle">
              {brief.state !== "RELEASED" && <BriefProblems brief={brief} />}
              <LetterPage
                page={brief.page}
                meta={`${brief.ref}, ${messages.versionOf(brief.textVersion).toLowerCase()}`}
                shown={search.claim}
                onClaim={(claim) => change({ claim }, "push")}
              />
            </div>
            <aside className="stack" aria-label={messages.claim}>
              <Card title={messages.claim} flush>
                {shown ? <ClaimFacts claim={shown} /> : <p className="card-body quiet">{messages.chooseClaim}</p>}
              </Card>
              <Releases brief={brief} />
            </aside>
          </div>
        ) : (
          <Releases brief={brief} />
        )}
      </div>
    </Page>
  );
}

function Releases({ brief }: { readonly brief: Brief }) {
  return (
    <Card title={messages.releases}>
      <KeyValue facts={[[messages.reviewedBy, brief.reviewedBy.join(", ") || messages.nobody]]} />
      {brief.releases.length === 0 && <p className="quiet">{messages.noReleases}</p>}
      <ul className="brief-releases">
        {brief.releases.map(({ id, version, releasedAt, changes }) => (
          <li key={id}>
            <PathLink href={`/briefs/${brief.ref}/${version}`}>{messages.versionOf(version)}</PathLink>
            <span className="sub">
              {formatInstant(releasedAt)}
              {changes.length > 0 && <> · {stateWords.OUTDATED}</>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
