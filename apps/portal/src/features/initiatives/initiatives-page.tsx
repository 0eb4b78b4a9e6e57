import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Initiatives_PageDocument } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { useRight } from "../../app/session/viewer.ts";
import { initiativeColumns } from "./columns.tsx";
import type { Initiative } from "./columns.tsx";
import { initiativeMessages as words } from "./messages.ts";
import { RecordInitiativeDialog } from "./record-initiative-dialog.tsx";
import { StateInitiativeDialog } from "./state-initiative-dialog.tsx";

/**
 * Initiatives outside the platform: who is after what, and what may be the same money.
 * @clause A23 A32
 * @page /initiatives Other initiatives
 */
export function InitiativesPage() {
  const { data, fetchMore } = useSuspenseQuery(Initiatives_PageDocument);
  const more = useMore(data.outsideInitiatives?.pageInfo, fetchMore);
  const mayRecord = useRight("recordInitiatives");
  const [recording, setRecording] = useState(false);
  const [stating, setStating] = useState<Initiative | null>(null);
  const rows = data.outsideInitiatives?.nodes ?? [];
  const acts = mayRecord && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setRecording(true)}>
      {words.record}
    </Button>
  );
  return (
    <Page title={words.title} lede={words.lede} acts={acts}>
      <AccordLine clause="A32" />
      <Card label={words.caption} flush>
        <DataTable
          caption={words.caption}
          columns={initiativeColumns(mayRecord ? setStating : null)}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.empty}>{words.emptyMore}</EmptyState>}
        />
        <Pager shown={rows.length} total={data.outsideInitiatives?.totalCount ?? 0} noun={words.noun} {...more} />
      </Card>
      {recording && <RecordInitiativeDialog onClose={() => setRecording(false)} />}
      {stating && <StateInitiativeDialog initiative={stating} onClose={() => setStating(null)} />}
    </Page>
  );
}
