import { useSuspenseQuery } from "@apollo/client/react";
import { Resc_PageDocument } from "@resc/client/portal";
import { isRescCode, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card, EmptyState, Page, StatStrip, TextSkeleton } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { Boundary } from "../../app/errors/boundary.tsx";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { SourceList } from "../sources/source-list.tsx";
import { messages } from "./messages.ts";
import { RescCatchment } from "./resc-catchment.tsx";
import { RescFacts } from "./resc-facts.tsx";
import { RescMap } from "./resc-map.tsx";
import { RescPeople } from "./resc-people.tsx";
import type { AsOfSearch } from "./search.ts";

/**
 * One RESC: its catchment, members, schools and people.
 * @clause P3 P5
 */
export function RescPage() {
  const { code } = useParams({ from: "/rescs/$code" });
  if (isRescCode(code)) return <KnownResc code={code} />;
  return (
    <Page title={messages.unknown}>
      <div className="card">
        <EmptyState title={messages.unknown}>{messages.unknownMore}</EmptyState>
      </div>
    </Page>
  );
}

function KnownResc({ code }: { readonly code: RescCode }) {
  const { search, shown, change } = useSearchState<AsOfSearch>();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(Resc_PageDocument, { variables: { code, asOf: search.asOf ?? null } });
  const resc = data.resc;
  if (!resc)
    return (
      <Page title={messages.unknown}>
        <div className="card">
          <EmptyState title={messages.unknown} />
        </div>
      </Page>
    );
  const stats = [
    { label: messages.towns, value: resc.townCount, href: `/map?resc=${code}` },
    { label: messages.members, value: resc.memberCount, href: `/districts?resc=${code}` },
  ];
  const waiting = (
    <div className="card">
      <div className="card-body">
        <TextSkeleton rows={6} />
      </div>
    </div>
  );
  return (
    <Page title={rescShortNames[code]} lede={resc.legalName} acts={<AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />}>
      <div className="split">
        <div className="stack">
          <StatStrip label={messages.numbers} stats={stats} />
          <Boundary pending={waiting}>
            <RescCatchment code={code} asOf={search.asOf} />
          </Boundary>
          {viewer && (
            <Boundary pending={waiting}>
              <RescPeople code={code} />
            </Boundary>
          )}
        </div>
        <aside className="stack" aria-label={messages.about}>
          <Card title={messages.about}>
            <RescFacts resc={resc} />
          </Card>
          <Boundary pending={waiting}>
            <RescMap code={code} asOf={search.asOf} />
          </Boundary>
          <Card title={messages.sources}>
            <SourceList sources={resc.sources} />
          </Card>
        </aside>
      </div>
    </Page>
  );
}
