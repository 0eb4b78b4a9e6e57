import { useSuspenseQuery } from "@apollo/client/react";
import { ApiKeys_AskedDocument, ApiKeys_LiveDocument, ApiKeys_PastDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager } from "@resc/ui";
import { useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { AskedKeys } from "./asked-keys.tsx";
import { liveColumns, pastColumns, type KeyLine } from "./columns.tsx";
import { GrantDialog } from "./grant-dialog.tsx";
import { messages } from "./messages.ts";
import { RefuseDialog, type Refusal } from "./refuse-dialog.tsx";

interface OpenDialog {
  readonly act: "grant" | Refusal;
  readonly line: KeyLine;
}

/** API keys of readers and analysts: requests first, then what is in use, then what is over. */
export function ApiKeysPage() {
  // Owners act meanwhile, so what is waiting is asked anew each time.
  const asked = useSuspenseQuery(ApiKeys_AskedDocument, { fetchPolicy: "cache-and-network" }).data.apiKeys;
  const live = useSuspenseQuery(ApiKeys_LiveDocument, { fetchPolicy: "cache-and-network" }).data.apiKeys;
  const past = useSuspenseQuery(ApiKeys_PastDocument, { fetchPolicy: "cache-and-network" });
  const more = useMore(past.data.apiKeys?.pageInfo, past.fetchMore);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const open = (act: OpenDialog["act"]) => (line: KeyLine) => setDialog({ act, line });
  const close = () => setDialog(null);
  const pastLines = past.data.apiKeys?.nodes ?? [];
  return (
    <Page title={messages.title} lede={messages.lede}>
      <div className="stack">
        <Card title={messages.asked} flush>
          <AskedKeys lines={asked?.nodes ?? []} onGrant={open("grant")} onDecline={open("decline")} />
        </Card>
        <Card title={messages.live} flush>
          <DataTable
            caption={messages.live}
            columns={liveColumns(open("end"))}
            rows={live?.nodes ?? []}
            rowKey={({ id }) => id}
            empty={<EmptyState title={messages.liveNone} />}
          />
        </Card>
        {pastLines.length > 0 && (
          <Card title={messages.past} flush>
            <DataTable caption={messages.past} columns={pastColumns} rows={pastLines} rowKey={({ id }) => id} empty={null} />
            <Pager shown={pastLines.length} total={past.data.apiKeys?.totalCount ?? 0} noun={messages.noun} {...more} />
          </Card>
        )}
      </div>
      {dialog?.act === "grant" && <GrantDialog line={dialog.line} onClose={close} />}
      {dialog && dialog.act !== "grant" && <RefuseDialog refusal={dialog.act} line={dialog.line} onClose={close} />}
    </Page>
  );
}
