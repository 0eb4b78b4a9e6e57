import { Card, DataTable, Pill, RescTag, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { ChangePreview } from "./preview.tsx";

type Effect = ChangePreview["rescs"][number];

/** A number that stays, or both numbers where it changes. */
function Change({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return <span className="quiet">{before}</span>;
  return (
    <>
      <b aria-hidden>{messages.changes(before, after)}</b>
      <span className="sr">{messages.read(before, after)}</span>
    </>
  );
}

const columns: readonly Column<Effect>[] = [
  { id: "resc", header: messages.resc, cell: ({ resc }) => <RescTag code={resc} /> },
  {
    id: "members",
    header: messages.members,
    numeric: true,
    cell: ({ membersBefore, membersAfter, endsOn }) => (
      <>
        <Change before={String(membersBefore)} after={String(membersAfter)} />{" "}
        {endsOn && <Pill tone="warn">{messages.ends(formatDay(endsOn))}</Pill>}
      </>
    ),
  },
  {
    id: "share",
    header: messages.share,
    numeric: true,
    cell: ({ boardShareBefore, boardShareAfter }) => <Change before={`${boardShareBefore} %`} after={`${boardShareAfter} %`} />,
  },
  {
    id: "towns",
    header: messages.towns,
    numeric: true,
    cell: ({ townsBefore, townsAfter }) => <Change before={String(townsBefore)} after={String(townsAfter)} />,
  },
];

/** Members, their share and towns of the six, without and with the change. */
export function Effects({ preview }: { readonly preview: ChangePreview }) {
  return (
    <Card title={messages.effects} flush>
      <DataTable caption={messages.caption} columns={columns} rows={preview.rescs} rowKey={({ resc }) => resc} empty={null} />
    </Card>
  );
}
