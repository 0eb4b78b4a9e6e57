import { useSuspenseQuery } from "@apollo/client/react";
import { Position_PageDocument } from "@resc/client/portal";
import type { PositionState, Position_PageQuery } from "@resc/client/portal";
import { Card, Page, Pill } from "@resc/ui";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { Commitments, Departures } from "./commitments.tsx";
import { messages } from "./messages.ts";
import { NoPosition } from "./no-position.tsx";
import { PositionActs } from "./position-acts.tsx";
import type { PositionSearch } from "./search.ts";
import { VersionDifferences } from "./version-differences.tsx";
import { VersionFacts } from "./version-facts.tsx";
import { Versions } from "./versions.tsx";
import { stateTones, stateWords } from "./words.ts";

/** A position as its page reads it. */
export type Position = NonNullable<Position_PageQuery["position"]>;
/** One of its versions. */
export type PositionVersion = Position["versions"][number];

/** Whose words a text is: nothing is called the Alliance's before all six have committed to it. */
function standing(state: PositionState): string {
  if (state === "IN_FORCE") return messages.official;
  if (state === "ADOPTED") return messages.adoptedNotOut;
  return state === "RETIRED" || state === "SUPERSEDED" ? messages.wasOfficial : messages.notOfficial;
}

/** One position by version: the text, what changed, who committed, and what the viewer can do. */
export function StaffPosition({ ofRef }: { readonly ofRef: string }) {
  const { search, change } = useSearchState<PositionSearch>();
  const { data } = useSuspenseQuery(Position_PageDocument, { variables: { ref: ofRef } });
  const { position } = data;
  const shown = position?.versions.find(({ number }) => number === search.version) ?? position?.versions[0];
  if (!position || !shown) return <NoPosition />;
  const before = position.versions.find(({ number }) => number < shown.number);
  return (
    <Page
      title={shown.title}
      lede={`${position.ref} · ${messages.versionOf(shown.number)}`}
      marks={<Pill tone={stateTones[shown.state]}>{stateWords[shown.state]}</Pill>}
      acts={<PositionActs position={position} />}
    >
      <div className="split">
        <div className="stack">
          <Card title={messages.text} foot={standing(shown.state)}>
            <p className="position-text">{shown.text}</p>
          </Card>
          {before && <VersionDifferences before={before} after={shown} />}
          {shown.commitments.length > 0 && <Commitments version={shown} />}
          {shown.departures.length > 0 && <Departures version={shown} />}
        </div>
        <aside className="stack" aria-label={messages.facts}>
          <VersionFacts position={position} version={shown} />
          {position.versions.length > 1 && (
            <Versions position={position} shown={shown.number} onShow={(version) => change({ version }, "push")} />
          )}
        </aside>
      </div>
    </Page>
  );
}
