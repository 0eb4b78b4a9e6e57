import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Brief_ReleaseDocument } from "@resc/client/portal";
import { Card, EmptyState, KeyValue, Page, Pill, formatInstant } from "@resc/ui";
import { IconDownload } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { Changes } from "./changes.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { LetterPage } from "./letter-page.tsx";
import { messages } from "./messages.ts";
import { stateTones, stateWords } from "./words.ts";
import "./briefs.css";

/** A released brief as everybody reads it, without signing in: the page, and the figures behind each number. */
export function ReleasePage() {
  const { ref, version } = useParams({ from: "/briefs/$ref/$version" });
  const { data } = useSuspenseQuery(Brief_ReleaseDocument, {
    variables: { ref, version: /^\d{1,6}$/.test(version) ? Number(version) : 0 },
  });
  const release = data.briefRelease;
  if (!release)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.noRelease}>{messages.noReleaseMore}</EmptyState>
        </div>
      </Page>
    );
  const state = release.changes.length > 0 ? "OUTDATED" : "RELEASED";
  const file = `/brief-files/${release.ref}-v${release.version}`;
  const released = `${release.ref}, ${messages.versionOf(release.version).toLowerCase()}. ${messages.released} ${formatInstant(release.releasedAt)}.`;
  return (
    <Page
      title={release.title}
      lede={messages.publicLede(release.sessionYear)}
      marks={<Pill tone={stateTones[state]}>{stateWords[state]}</Pill>}
      acts={
        <>
          <Button component="a" href={`${file}.pdf`} download leftSection={<IconDownload size={17} aria-hidden />}>
            {messages.pdf}
          </Button>
          <Button component="a" href={`${file}.html`} download variant="default">
            {messages.html}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Changes changes={release.changes} />
        <LetterPage page={release.page} meta={released} />
        {release.page.claims.map((claim) => (
          <Card key={claim.id} title={claim.stated} flush>
            <ClaimFacts claim={claim} />
          </Card>
        ))}
        <Card title={messages.facts} foot={messages.hashHelp}>
          <KeyValue
            facts={[
              [messages.brief, release.ref],
              [messages.version, release.version],
              [messages.released, formatInstant(release.releasedAt)],
              [messages.hash, <span key="hash" className="brief-hash">{release.hash}</span>], // prettier-ignore
              [messages.pdfHash, <span key="pdf" className="brief-hash">{release.pdfHash}</span>], // prettier-ignore
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}
