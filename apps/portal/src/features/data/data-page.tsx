import { Page, TabsNav, TextSkeleton } from "@resc/ui";
import { Suspense, lazy } from "react";
import { stringifySearch } from "../../app/router/search.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { Changes } from "./changes/changes.tsx";
import { Files } from "./files/files.tsx";
import { OwnKeys } from "./keys/own-keys.tsx";
import { messages } from "./messages.ts";
import { dataTabs, type DataSearch } from "./search.ts";

const Dictionary = lazy(async () => ({ default: (await import("./dictionary/dictionary.tsx")).Dictionary }));

/** What a role may take away: keys for programs, files, and the dictionary. Roles without a contract of their own have the files alone. */
export function DataPage() {
  const { shown } = useSearchState<DataSearch>();
  const hasContract = useRight("exploreData");
  if (!hasContract)
    return (
      <Page title={messages.title} lede={messages.ledeFiles}>
        <Files withPrograms={false} />
      </Page>
    );
  const current = shown.tab ?? "keys";
  return (
    <Page title={messages.title} lede={messages.lede}>
      <TabsNav
        label={messages.parts}
        tabs={dataTabs.map((tab) => ({
          href: `/data${stringifySearch({ tab: tab === "keys" ? undefined : tab })}`,
          label: messages.tabs[tab],
          current: tab === current,
        }))}
      />
      {current === "keys" && <OwnKeys />}
      {current === "files" && <Files withPrograms />}
      {current === "changes" && <Changes />}
      {current === "dictionary" && (
        <Suspense fallback={<TextSkeleton rows={8} />}>
          <Dictionary />
        </Suspense>
      )}
    </Page>
  );
}
