import { useSuspenseQuery } from "@apollo/client/react";
import { MagnetGrants_BaseYearsDocument } from "@resc/client/portal";
import { CopyLink, EmptyState, Page, PathLink } from "@resc/ui";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { MagnetGrantsFigure } from "./magnet-grants-figure.tsx";
import { messages } from "./messages.ts";
import { type MagnetGrantsSearch, usualBaseYear } from "./search.ts";
import "../../app/chart/chart.css";

/**
 * The first chart of the priorities: RESC magnet grants beside their growth at the rate of ECS (P46).
 * @clause P22 P46 P48
 * @page /metrics/magnet-grants Magnet grants
 */
export function MagnetGrantsPage() {
  const state = useSearchState<MagnetGrantsSearch>();
  const { search } = state;
  const viewer = useViewer();
  const { data } = useSuspenseQuery(MagnetGrants_BaseYearsDocument);
  const choices = data.magnetGrantComparison?.[search.growth === "total" ? "total" : "perStudent"] ?? [];
  const wanted = search.base ?? usualBaseYear;
  const base = choices.includes(wanted) ? wanted : usualBaseYear;
  const acts = (
    <>
      {viewer && <PathLink href="/metrics">{messages.metrics}</PathLink>}
      <CopyLink />
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      {choices.length === 0 ? (
        <div className="card">
          <EmptyState title={messages.none} />
        </div>
      ) : (
        <MagnetGrantsFigure state={state} base={base} baseYears={choices} dropped={wanted === base ? undefined : wanted} />
      )}
    </Page>
  );
}
