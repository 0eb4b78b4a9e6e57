import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Hearings_PageDocument } from "@resc/client/portal";
import type { Hearings_PageQuery } from "@resc/client/portal";
import { CopyLink, EmptyState, Page, Pager } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { useRight } from "../../app/session/viewer.ts";
import { HearingCard } from "./hearing-card.tsx";
import { HearingDialog } from "./hearing-dialog.tsx";
import { messages } from "./messages.ts";

/** A hearing as its page reads it. */
export type Hearing = NonNullable<Hearings_PageQuery["hearings"]>["nodes"][number];

/**
 * Hearings, the latest first.
 * @clause A25
 * @page /hearings Hearings
 */
export function HearingsPage() {
  const mayKeep = useRight("keepHearings");
  const [recording, setRecording] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(Hearings_PageDocument);
  const more = useMore(data.hearings?.pageInfo, fetchMore);
  const rows = data.hearings?.nodes ?? [];
  const acts = (
    <>
      <CopyLink />
      {mayKeep && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setRecording(true)}>
          {messages.record}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <div className="stack">
        {rows.length === 0 ? (
          <div className="card">
            <EmptyState title={messages.none}>{messages.noneMore}</EmptyState>
          </div>
        ) : (
          rows.map((hearing) => <HearingCard key={hearing.id} hearing={hearing} />)
        )}
        {rows.length > 0 && <Pager shown={rows.length} total={data.hearings?.totalCount ?? 0} noun={messages.noun} {...more} />}
      </div>
      {recording && <HearingDialog onClose={() => setRecording(false)} />}
    </Page>
  );
}
