import { Button } from "@mantine/core";
import type { ApiKeys_LiveQuery } from "@resc/client/portal";
import { formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { roleNames } from "../../app/words.ts";
import { KeyStatePill } from "./key-state.tsx";
import { messages } from "./messages.ts";

/** A key as the Coordinator reads it. */
export type KeyLine = NonNullable<ApiKeys_LiveQuery["apiKeys"]>["nodes"][number];

/** The owner's name, also when the directory no longer tells it. */
export function ownerName({ owner }: KeyLine): string {
  return owner?.name ?? messages.unknownOwner;
}

const key: Column<KeyLine> = {
  id: "key",
  header: messages.key,
  wide: true,
  cell: ({ name, purpose, secretEnd }) => (
    <>
      {name}
      {secretEnd && <span className="small"> {messages.signs(secretEnd)}</span>}
      <span className="sub">{purpose}</span>
    </>
  ),
};
const owner: Column<KeyLine> = {
  id: "owner",
  header: messages.owner,
  cell: (one) => (
    <>
      {ownerName(one)}
      <span className="sub">{roleNames[one.role]}</span>
    </>
  ),
};
const state: Column<KeyLine> = { id: "state", header: messages.state, cell: (one) => <KeyStatePill state={one.state} /> };
const lastUsed: Column<KeyLine> = {
  id: "lastUsed",
  header: messages.lastUsed,
  cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : <span className="quiet">{messages.neverUsed}</span>),
};

/** Columns of keys in use. */
export function liveColumns(onEnd: (line: KeyLine) => void): readonly Column<KeyLine>[] {
  return [
    key,
    owner,
    state,
    lastUsed,
    {
      id: "ends",
      header: messages.ends,
      cell: ({ expiresAt, days }) => (expiresAt ? formatInstant(expiresAt) : messages.endsAfterCollecting(days)),
    },
    {
      id: "acts",
      header: messages.acts,
      hiddenHeader: true,
      cell: (line) =>
        line.viewerCan.end && (
          <Button variant="default" size="compact-sm" aria-label={messages.endFor(line.name, ownerName(line))} onClick={() => onEnd(line)}>
            {messages.end}
          </Button>
        ),
    },
  ];
}

/** Columns of keys that are over. */
export const pastColumns: readonly Column<KeyLine>[] = [
  key,
  owner,
  state,
  {
    id: "over",
    header: messages.over,
    cell: ({ endedAt, expiresAt, answeredAt, askedAt }) => formatInstant(endedAt ?? expiresAt ?? answeredAt ?? askedAt),
  },
  { id: "why", header: messages.why, wide: true, cell: ({ endReason, answerReason }) => endReason ?? answerReason },
];
