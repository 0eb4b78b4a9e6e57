import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Positions_InForceDocument } from "@resc/client/portal";
import type { Positions_InForceQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, PathLink, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useRight } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { OtherPositions } from "./other-positions.tsx";

const ProposeDialog = lazy(async () => ({ default: (await import("./propose-dialog.tsx")).ProposeDialog }));

type Row = NonNullable<Positions_InForceQuery["positionsInForce"]>["nodes"][number];

const columns: readonly Column<Row>[] = [
  {
    id: "position",
    header: messages.position,
    cell: ({ ref, title }) => (
      <>
        <PathLink href={`/positions/${ref}`}>{title}</PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "version", header: messages.version, numeric: true, cell: ({ version }) => version },
  { id: "since", header: messages.since, cell: ({ inForceSince }) => formatInstant(inForceSince) },
];

/**
 * Positions in force, for everybody; for staff also what is being worked on, and what was.
 * @clause A21
 * @page /positions Positions
 */
export function PositionsPage() {
  const staff = useRight("seePositions");
  const mayPropose = useRight("proposePositions");
  const [proposing, setProposing] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(Positions_InForceDocument);
  const more = useMore(data.positionsInForce?.pageInfo, fetchMore);
  const rows = data.positionsInForce?.nodes ?? [];
  const acts = (
    <>
      <ExportMenu list="positions-in-force" right="exportReference" filters={{}} />
      {mayPropose && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setProposing(true)}>
          {messages.propose}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <AccordLine clause="A21" />
      <div className="stack">
        <Card title={messages.inForce} flush>
          <DataTable
            caption={messages.inForce}
            columns={columns}
            rows={rows}
            rowKey={({ ref }) => ref}
            empty={<EmptyState title={messages.noneInForce}>{messages.noneInForceMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.positionsInForce?.totalCount ?? 0} noun={messages.inForceNoun} {...more} />
        </Card>
        {staff && <OtherPositions stage="IN_WORK" />}
        {staff && <OtherPositions stage="ENDED" />}
      </div>
      {proposing && (
        <Suspense>
          <ProposeDialog onClose={() => setProposing(false)} />
        </Suspense>
      )}
    </Page>
  );
}
