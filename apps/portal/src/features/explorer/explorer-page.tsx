import "./explorer.css";
import { Page, TabsNav, TextSkeleton } from "@resc/ui";
import { Suspense, lazy } from "react";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { HistoryTab } from "./history/history-tab.tsx";
import { messages } from "./messages.ts";
import { QuestionsTab } from "./questions/questions-tab.tsx";
import { explorerTabs, type ExplorerSearch } from "./search.ts";

const QueryTab = lazy(async () => ({ default: (await import("./query/query-tab.tsx")).QueryTab }));

/** The Explorer of analysts and State readers: questions, free queries, and what was asked before. */
export function ExplorerPage() {
  const { shown } = useSearchState<ExplorerSearch>();
  const current = shown.tab ?? "questions";
  return (
    <Page title={messages.title} lede={messages.lede}>
      <TabsNav
        label={messages.parts}
        tabs={explorerTabs.map((tab) => ({
          href: `/explorer${stringifySearch({ tab: tab === "questions" ? undefined : tab })}`,
          label: messages.tabs[tab],
          current: tab === current,
        }))}
      />
      {current === "questions" && <QuestionsTab />}
      {current === "query" && (
        <Suspense fallback={<TextSkeleton rows={10} />}>
          <QueryTab />
        </Suspense>
      )}
      {current === "history" && <HistoryTab />}
    </Page>
  );
}
