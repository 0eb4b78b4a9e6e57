import { useSuspenseQuery } from "@apollo/client/react";
import { Boards_PageDocument } from "@resc/client/portal";
import type { Boards_PageQuery } from "@resc/client/portal";
import { fewestMemberBoards } from "@resc/domain";
import { Card, DataTable, Page, PathLink, Pill, RescTag, formatCount } from "@resc/ui";
import type { Column } from "@resc/ui";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { messages } from "./messages.ts";

type Row = NonNullable<Boards_PageQuery["rescs"]>[number];
type Count = "seats" | "vacant" | "endingSoon" | "executive";

const count = (id: Count, header: string): Column<Row> => ({
  id,
  header,
  numeric: true,
  cell: ({ board }) => formatCount(board?.[id] ?? 0),
});
const columns: readonly Column<Row>[] = [
  {
    id: "resc",
    header: messages.resc,
    cell: ({ code }) => (
      <PathLink href={`/boards/${code}`}>
        <RescTag code={code} />
      </PathLink>
    ),
  },
  {
    id: "members",
    header: messages.members,
    numeric: true,
    cell: ({ board }) => (
      <>
        {formatCount(board?.members ?? 0)} {(board?.members ?? 0) < fewestMemberBoards && <Pill tone="warn">{messages.fewMembers}</Pill>}
      </>
    ),
  },
  count("seats", messages.seats),
  count("vacant", messages.vacant),
  count("endingSoon", messages.endingSoon),
  count("executive", messages.executive),
];

/** The boards of the six RESCs in numbers. */
export function BoardsPage() {
  const { data } = useSuspenseQuery(Boards_PageDocument);
  return (
    <Page title={messages.title} lede={messages.lede} acts={<ExportMenu list="board-seats" right="exportBoards" filters={{}} />}>
      <Card label={messages.caption} flush>
        <DataTable caption={messages.caption} columns={columns} rows={data.rescs ?? []} rowKey={({ code }) => code} empty={null} />
      </Card>
    </Page>
  );
}
