import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Groups_PageDocument } from "@resc/client/portal";
import type { Groups_PageQuery } from "@resc/client/portal";
import { Card, CopyLink, DataTable, EmptyState, Page, PathLink, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useRight } from "../../app/session/viewer.ts";
import { AddGroupDialog } from "./add-group-dialog.tsx";
import { messages } from "./messages.ts";

type Row = NonNullable<Groups_PageQuery["roleAlikeGroups"]>["nodes"][number];

const ahead = ["PLANNED", "PACKET_OPEN", "PACKET_FROZEN"];
const nextOf = ({ meetings }: Row) => meetings.filter(({ state }) => ahead.includes(state)).at(-1);

const columns: readonly Column<Row>[] = [
  {
    id: "name",
    header: messages.name,
    wide: true,
    cell: ({ slug, name, category, status }) => (
      <>
        <PathLink href={`/groups/${slug}`}>{name}</PathLink>
        <span className="sub">{[category.replaceAll("_", " "), messages.statuses[status]].join(" · ")}</span>
      </>
    ),
  },
  { id: "members", header: messages.members, numeric: true, cell: ({ memberCount }) => memberCount },
  {
    id: "next",
    header: messages.nextMeeting,
    cell: (row) => {
      const next = nextOf(row);
      return next ? formatInstant(next.startsAt) : <span className="quiet">{messages.noMeeting}</span>;
    },
  },
];

/** Role-alike groups: those that meet first, then by name. @clause A44 A46 */
export function GroupsPage() {
  const mayKeep = useRight("keepGroups");
  const [adding, setAdding] = useState(false);
  const { data } = useSuspenseQuery(Groups_PageDocument);
  const rows = (data.roleAlikeGroups?.nodes ?? []).toSorted((a, b) => Number(b.memberCount > 0) - Number(a.memberCount > 0));
  const acts = (
    <>
      <CopyLink />
      {mayKeep && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
          {messages.add}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <Card label={messages.caption} flush>
        <DataTable
          caption={messages.caption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={messages.none} />}
        />
      </Card>
      {adding && <AddGroupDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
