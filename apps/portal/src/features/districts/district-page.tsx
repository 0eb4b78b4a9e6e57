import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { District_PageDocument } from "@resc/client/portal";
import type { District_PageQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { EmptyState, Page, PathLink, Pill, RescSwatch, TabsNav, TextSkeleton } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { Boundary } from "../../app/errors/boundary.tsx";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { DistrictEngagements } from "./district-engagements.tsx";
import { DistrictHistory } from "./district-history.tsx";
import { DistrictOverview } from "./district-overview.tsx";
import { messages } from "./messages.ts";
import type { DistrictSearch } from "./search.ts";

/** A district as its page reads it. */
export type District = NonNullable<District_PageQuery["district"]>;

/**
 * One district: what it is, who serves it, how that came about.
 * @clause A11 A19
 */
export function DistrictPage() {
  const { id } = useParams({ from: "/districts/$id" });
  const { search, shown, change } = useSearchState<DistrictSearch>();
  const { data } = useSuspenseQuery(District_PageDocument, { variables: { id, asOf: search.asOf ?? null } });
  const mayStart = useRight("startEngagement");
  const district = data.district;
  if (!district)
    return (
      <Page title={messages.notFound}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  const tab = shown.tab ?? "overview";
  const tabs = (["overview", "engagements", "history"] as const).map((name) => ({
    href: `/districts/${id}${stringifySearch({ tab: name === "overview" ? undefined : name, asOf: search.asOf })}`,
    label: messages.tabs[name],
    current: tab === name,
  }));
  const acts = (
    <>
      <AsOfField value={shown.asOf} onChange={(asOf) => change({ asOf })} />
      {mayStart && (
        <Button component={PathLink} href={`/engagements/new?district=${id}`} leftSection={<IconPlus size={17} aria-hidden />}>
          {messages.start}
        </Button>
      )}
    </>
  );
  return (
    <Page title={district.name} marks={<HomeMarks district={district} />} acts={acts}>
      <TabsNav label={messages.tabsLabel} tabs={tabs} />
      <Boundary
        key={tab}
        pending={
          <div className="card">
            <div className="card-body">
              <TextSkeleton rows={6} />
            </div>
          </div>
        }
      >
        {tab === "overview" && <DistrictOverview district={district} asOf={search.asOf} />}
        {tab === "engagements" && <DistrictEngagements id={id} />}
        {tab === "history" && <DistrictHistory id={id} />}
      </Boundary>
    </Page>
  );
}

function HomeMarks({ district }: { readonly district: District }) {
  return (
    <>
      {district.homeRescs.map(({ code }) => (
        <Pill key={code}>
          <RescSwatch code={code} />
          {messages.catchmentOf(rescShortNames[code])}
        </Pill>
      ))}
      {district.membership && <Pill>{messages.memberOf(rescShortNames[district.membership.resc.code])}</Pill>}
    </>
  );
}
