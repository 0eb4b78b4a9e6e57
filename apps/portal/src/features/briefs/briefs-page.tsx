import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Briefs_PageDocument } from "@resc/client/portal";
import type { Briefs_PageQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, PathLink, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { useRight } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { stateTones, stateWords } from "./words.ts";

const BeginDialog = lazy(async () => ({ default: (await import("./begin-dialog.tsx")).BeginDialog }));

type Row = NonNullable<Briefs_PageQuery["briefs"]>["nodes"][number];

const columns: readonly Column<Row>[] = [
  {
    id: "brief",
    header: messages.brief,
    cell: ({ ref, title }) => (
      <>
        <PathLink href={`/briefs/${ref}`}>{title}</PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "session", header: messages.session, numeric: true, cell: ({ sessionYear }) => sessionYear },
  { id: "version", header: messages.version, numeric: true, cell: ({ textVersion }) => textVersion },
  { id: "state", header: messages.state, cell: ({ state }) => <Pill tone={stateTones[state]}>{stateWords[state]}</Pill> },
];

/** Briefs, the newest first. */
export function BriefsPage() {
  const mayWrite = useRight("writeBriefs");
  const [beginning, setBeginning] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(Briefs_PageDocument);
  const more = useMore(data.briefs?.pageInfo, fetchMore);
  const rows = data.briefs?.nodes ?? [];
  const acts = mayWrite && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setBeginning(true)}>
      {messages.begin}
    </Button>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <Card label={messages.title} flush>
        <DataTable
          caption={messages.title}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={messages.none}>{messages.noneMore}</EmptyState>}
        />
        <Pager shown={rows.length} total={data.briefs?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
      {beginning && (
        <Suspense>
          <BeginDialog onClose={() => setBeginning(false)} />
        </Suspense>
      )}
    </Page>
  );
}
