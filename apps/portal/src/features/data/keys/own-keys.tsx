import { Button } from "@mantine/core";
import { Card, DataTable, EmptyState, TableSkeleton } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useLoaded } from "../../../app/data/use-loaded.ts";
import { LoadFailure } from "../../../app/errors/load-failure.tsx";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { CodeExamples } from "../../contract/code-examples.tsx";
import { messages } from "../messages.ts";
import { AskKeyDialog } from "./ask-key-dialog.tsx";
import { EndKeyDialog } from "./end-key-dialog.tsx";
import { firstTable } from "./first-table.ts";
import { keyColumns } from "./key-columns.tsx";
import { type CollectedKey, collectKey, endKey, type OwnKey, readKeys } from "./key-api.ts";
import { SecretDialog } from "./secret-dialog.tsx";

/** One's own keys: ask, see where each stands, collect, end. */
export function OwnKeys() {
  const { value: keys, failure, reload } = useLoaded(readKeys);
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState<OwnKey | null>(null);
  const [collected, setCollected] = useState<CollectedKey | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const change = async (key: OwnKey, act: () => Promise<void>) => {
    setBusyId(key.id);
    await act().catch((cause: unknown) => toastFailed(messages.keys.failed, cause instanceof Error ? cause.message : String(cause)));
    setBusyId(null);
    reload();
  };
  const collect = (key: OwnKey) => void change(key, async () => setCollected(await collectKey(key.id)));
  const takeBack = (key: OwnKey) =>
    void change(key, async () => {
      await endKey(key.id);
      toastDone(messages.keys.takenBack, key.name);
    });
  const ask = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAsking(true)}>
      {messages.keys.ask}
    </Button>
  );
  return (
    <div className="stack">
      <Card title={messages.keys.title} acts={keys && keys.length > 0 && ask} foot={messages.keys.two} flush>
        {failure && <LoadFailure failure={failure} onRetry={reload} />}
        {!keys && !failure && <TableSkeleton rows={3} />}
        {keys && (
          <DataTable
            caption={messages.keys.title}
            columns={keyColumns({ busyId, onCollect: collect, onEnd: setEnding, onTakeBack: takeBack })}
            rows={keys}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={messages.keys.none} act={ask}>
                {messages.keys.noneMore}
              </EmptyState>
            }
          />
        )}
      </Card>
      <Card title={messages.keys.example}>
        <div className="stack">
          <p className="quiet">{messages.keys.exampleLede}</p>
          <CodeExamples document={firstTable} variables={{}} />
        </div>
      </Card>
      {asking && <AskKeyDialog onAsked={reload} onClose={() => setAsking(false)} />}
      {ending && <EndKeyDialog ownKey={ending} onEnded={reload} onClose={() => setEnding(null)} />}
      {collected && <SecretDialog collected={collected} onClose={() => setCollected(null)} />}
    </div>
  );
}
