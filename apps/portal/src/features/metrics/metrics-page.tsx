import { useSuspenseQuery } from "@apollo/client/react";
import { Metrics_PageDocument } from "@resc/client/portal";
import { Card, EmptyState, Page, PathLink, TableSkeleton } from "@resc/ui";
import { Boundary } from "../../app/errors/boundary.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { MetricCard } from "./metric-card.tsx";
import { messages } from "./messages.ts";
import type { MetricsSearch } from "./search.ts";

/** Figures behind the priorities, read-only. */
export function MetricsPage() {
  const { search, shown } = useSearchState<MetricsSearch>();
  const { data } = useSuspenseQuery(Metrics_PageDocument, { variables: { area: search.area ?? null } });
  const metrics = data.metrics ?? [];
  const open = shown.metric ?? metrics[0]?.code;
  const areas = [...Map.groupBy(metrics, ({ area }) => area)];
  return (
    <Page
      title={messages.title}
      lede={messages.lede}
      acts={
        <>
          <PathLink href="/metrics/magnet-grants">{messages.magnetGrants}</PathLink>
          <ExportMenu list="figures" right="exportReference" filters={{ area: search.area }} />
        </>
      }
    >
      {metrics.length === 0 ? (
        <div className="card">
          <EmptyState title={messages.none} />
        </div>
      ) : (
        <div className="metrics">
          <nav className="card metric-list" aria-label={messages.list}>
            {areas.map(([area, members]) => (
              <div key={area}>
                <h2 className="eyebrow">{areaWords(area)}</h2>
                <ul className="nav-list">
                  {members.map(({ code, name }) => (
                    <li key={code}>
                      <PathLink href={`/metrics?metric=${encodeURIComponent(code)}`} aria-current={code === open ? "true" : undefined}>
                        {name}
                      </PathLink>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
          <Boundary
            key={open}
            pending={
              <Card label={messages.figures} flush>
                <TableSkeleton />
              </Card>
            }
          >
            {open && <MetricCard code={open} />}
          </Boundary>
        </div>
      )}
    </Page>
  );
}

function areaWords(area: string): string {
  const words = area.replaceAll(/[_-]+/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
