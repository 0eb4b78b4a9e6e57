import { useSuspenseQuery } from "@apollo/client/react";
import { Positions_OthersDocument } from "@resc/client/portal";
import type { Positions_OthersQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Pager, PathLink, Pill, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { messages } from "./messages.ts";
import { stateTones, stateWords, triggerWords } from "./words.ts";

type Row = NonNullable<Positions_OthersQuery["positions"]>["nodes"][number];

function whenOf({ newest }: Row): string {
  if (!newest) return "";
  if (newest.endedAt) return formatInstant(newest.endedAt);
  if (newest.state === "OUT_FOR_COMMITMENT" && newest.answerBy) return `${messages.answerBy} ${formatInstant(newest.answerBy)}`;
  if (newest.state === "ADOPTED" && newest.releaseAt) return `${messages.release} ${formatInstant(newest.releaseAt)}`;
  return newest.decidedAt ? formatInstant(newest.decidedAt) : "";
}

const columns: readonly Column<Row>[] = [
  {
    id: "position",
    header: messages.position,
    cell: ({ ref, trigger, newest }) => (
      <>
        <PathLink href={`/positions/${ref}`}>{newest?.title ?? ref}</PathLink>
        <span className="sub">
          {ref} · {triggerWords[trigger]}
        </span>
      </>
    ),
  },
  { id: "version", header: messages.version, numeric: true, cell: ({ newest }) => newest?.number },
  {
    id: "state",
    header: messages.state,
    cell: ({ newest }) => newest && <Pill tone={stateTones[newest.state]}>{stateWords[newest.state]}</Pill>,
  },
  { id: "when", header: messages.when, cell: whenOf },
];

const words = {
  IN_WORK: { title: messages.working, noun: messages.workingNoun, none: messages.noneWorking, more: messages.noneWorkingMore },
  ENDED: { title: messages.ended, noun: messages.endedNoun, none: messages.noneEnded, more: messages.noneEndedMore },
} as const;

/** Positions that staff see beside those in force: being worked on, or ended. */
export function OtherPositions({ stage }: { readonly stage: keyof typeof words }) {
  const { data, fetchMore } = useSuspenseQuery(Positions_OthersDocument, { variables: { stage } });
  const more = useMore(data.positions?.pageInfo, fetchMore);
  const rows = data.positions?.nodes ?? [];
  const { title, noun, none, more: explained } = words[stage];
  return (
    <Card title={title} flush>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={none}>{explained}</EmptyState>}
      />
      <Pager shown={rows.length} total={data.positions?.totalCount ?? 0} noun={noun} {...more} />
    </Card>
  );
}
