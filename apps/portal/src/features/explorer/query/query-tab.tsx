import { Boundary } from "../../../app/errors/boundary.tsx";
import { useStore } from "../../../app/data/store.ts";
import { useSearchState } from "../../../app/router/use-search-state.ts";
import { TextSkeleton } from "@resc/ui";
import { parse, print } from "graphql";
import { useCallback, useState } from "react";
import { toastFailed } from "../../../app/parts/toast.tsx";
import { useContract } from "../../contract/use-contract.ts";
import { firstField, operationName } from "../../contract/read-document.ts";
import { QueryEditors, type ContractPlace } from "../editor/query-editors.tsx";
import { SchemaPane } from "../editor/schema-pane.tsx";
import { messages } from "../messages.ts";
import { ResultCard } from "../result/result-card.tsx";
import { useRun } from "../run/use-run.ts";
import { SavedCard } from "../saved/saved-card.tsx";
import { useSavedQuery } from "../saved/use-saved-query.ts";
import type { ExplorerSearch } from "../search.ts";
import { draftStore, readVariables, setDraft } from "./draft.ts";
import { QueryToolbar } from "./query-toolbar.tsx";

const words = messages.query;

/** The text in one form, with its comments lost if it has any; unchanged while it cannot be read. */
function tidied(text: string): string {
  try {
    return text.includes("#") ? text : `${print(parse(text))}\n`;
  } catch {
    return text;
  }
}

/** What a run is called in the history: the name of its operation, or its first field. */
function titleOf(text: string): string {
  return operationName(text) ?? firstField(text) ?? messages.history.untitled;
}

/** The editor with the contract beside it, the answer below, and what is saved. */
export function QueryTab() {
  return (
    <Boundary pending={<TextSkeleton rows={10} />}>
      <QueryWork />
    </Boundary>
  );
}

function QueryWork() {
  const { search, shown, change } = useSearchState<ExplorerSearch>();
  const schema = useContract();
  const draft = useStore(draftStore);
  const saved = useSavedQuery(search.query);
  const runner = useRun();
  const [cursor, setCursor] = useState<ContractPlace | null>(null);
  // The same place again must not take back what was followed in the pane.
  const move = useCallback(
    (next: ContractPlace) => setCursor((now) => (now?.field === next.field && now?.parentType === next.parentType ? now : next)),
    [],
  );
  const variables = readVariables(draft.variables);
  const run = () => {
    if (variables) void runner.run({ document: draft.document, variables }, draft.saved?.title ?? titleOf(draft.document));
    else toastFailed(messages.result.failed, words.variablesWrong);
  };
  const edit = (patch: { readonly document?: string; readonly variables?: string }) => setDraft({ ...draftStore.get(), ...patch });
  return (
    <div className="explorer-query">
      <div className="stack">
        <section className="card" aria-label={words.editor}>
          <QueryToolbar
            draft={draft}
            variables={variables}
            busy={runner.busy}
            problem={saved.failure ? words.notFound : undefined}
            onRun={run}
            onTidy={() => edit({ document: tidied(draft.document) })}
            onOpen={(id) => change({ tab: "query", query: id })}
            onSaved={saved.reloadList}
          />
          <div className="card-body">
            <QueryEditors
              schema={schema}
              document={draft.document}
              variables={draft.variables}
              onDocument={(document) => edit({ document })}
              onVariables={(text) => edit({ variables: text })}
              onRun={run}
              onPlace={move}
            />
          </div>
        </section>
        <ResultCard
          runner={runner}
          title={messages.result.title}
          view={shown.as ?? "table"}
          onView={(view) => change({ as: view === "table" ? undefined : view })}
          question={draft.saved?.title ?? null}
          before={words.runHelp}
          onAgain={run}
        />
      </div>
      <div className="stack">
        <SchemaPane schema={schema} cursor={cursor} />
        <SavedCard saved={saved} openId={draft.saved?.id} onClosed={() => change({ tab: "query", query: undefined })} />
      </div>
    </div>
  );
}
