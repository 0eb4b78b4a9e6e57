import { CopyLink, Page, TabsNav, TextSkeleton } from "@resc/ui";
import { Boundary } from "../../app/errors/boundary.tsx";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { messages } from "./messages.ts";
import { RatesTab } from "./rates-tab.tsx";
import { earlyChildhoodTabs, type EarlyChildhoodSearch } from "./search.ts";
import { SpacesTab } from "./spaces-tab.tsx";
import { TypesTab } from "./types-tab.tsx";

/**
 * Early childhood: space types, rates, and spaces by town, each as of a day.
 * @clause A19 P29 P31 P33
 * @page /early-childhood Early childhood
 */
export function EarlyChildhoodPage() {
  const state = useSearchState<EarlyChildhoodSearch>();
  const current = state.search.tab ?? "types";
  return (
    <Page title={messages.title} lede={messages.lede} acts={<CopyLink />}>
      <TabsNav
        label={messages.parts}
        tabs={earlyChildhoodTabs.map((tab) => ({
          href: `/early-childhood${stringifySearch({ tab: tab === "types" ? undefined : tab, asOf: state.search.asOf })}`,
          label: messages.tabs[tab],
          current: tab === current,
        }))}
      />
      <Boundary pending={<TextSkeleton rows={8} />}>
        {current === "types" && <TypesTab state={state} />}
        {current === "rates" && <RatesTab state={state} />}
        {current === "spaces" && <SpacesTab state={state} />}
      </Boundary>
    </Page>
  );
}
