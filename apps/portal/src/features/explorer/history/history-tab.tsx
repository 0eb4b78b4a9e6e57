import { Button } from "@mantine/core";
import { Card, DataTable, EmptyState, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useStore } from "../../../app/data/store.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { useSearchState } from "../../../app/router/use-search-state.ts";
import { useViewer } from "../../../app/session/viewer.ts";
import { messages } from "../messages.ts";
import { draftOf, setDraft } from "../query/draft.ts";
import { clearRuns, historyVersion, readRuns, type PastRun } from "../run/history.ts";
import type { ExplorerSearch } from "../search.ts";

const words = messages.history;

function columnsFor(onOpen: (run: PastRun) => void): readonly Column<PastRun>[] {
  return [
    {
      id: "what",
      header: words.what,
      wide: true,
      cell: ({ title, variables }) => (
        <>
          {title}
          <span className="sub">
            {Object.entries(variables)
              .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
              .join(", ")}
          </span>
        </>
      ),
    },
    { id: "when", header: words.when, cell: ({ at }) => formatInstant(at) },
    { id: "rows", header: words.rows, numeric: true, cell: ({ rows }) => rows ?? words.failed },
    { id: "cost", header: words.cost, numeric: true, cell: ({ cost }) => cost },
    {
      id: "acts",
      header: words.acts,
      hiddenHeader: true,
      cell: (run) => (
        <Button variant="default" size="compact-sm" aria-label={words.openOf(run.title)} onClick={() => onOpen(run)}>
          {words.open}
        </Button>
      ),
    },
  ];
}

/** What was asked on this device, the last first. */
export function HistoryTab() {
  const who = useViewer()?.person?.id ?? "";
  const { change } = useSearchState<ExplorerSearch>();
  useStore(historyVersion);
  const runs = readRuns(who);
  const open = (run: PastRun) => {
    setDraft(draftOf(run));
    change({ tab: "query", query: undefined }, "push");
  };
  const clear = () => {
    clearRuns(who);
    toastDone(words.cleared);
  };
  return (
    <Card
      title={words.title}
      acts={
        runs.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={clear}>
            {words.clear}
          </Button>
        )
      }
      flush
    >
      <DataTable
        caption={words.title}
        columns={columnsFor(open)}
        rows={runs}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.none}>{words.noneMore}</EmptyState>}
      />
    </Card>
  );
}
