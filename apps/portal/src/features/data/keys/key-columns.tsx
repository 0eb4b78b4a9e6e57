import { Button } from "@mantine/core";
import { formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { KeyStatePill } from "../../api-keys/key-state.tsx";
import { messages } from "../messages.ts";
import type { OwnKey } from "./key-api.ts";

const words = messages.keys;

/** What an owner does with a key. */
interface KeyActs {
  /** The key that is being changed. */
  readonly busyId: string | null;
  readonly onCollect: (key: OwnKey) => void;
  readonly onEnd: (key: OwnKey) => void;
  readonly onTakeBack: (key: OwnKey) => void;
}

/** Columns of one's own keys. */
export function keyColumns(acts: KeyActs): readonly Column<OwnKey>[] {
  return [
    {
      id: "key",
      header: words.key,
      wide: true,
      cell: ({ name, purpose, secretEnd, answerReason, endReason }) => (
        <>
          {name}
          {secretEnd && <span className="small"> {words.signs(secretEnd)}</span>}
          <span className="sub">{purpose}</span>
          {(answerReason ?? endReason) && <span className="sub">{words.answered(answerReason ?? endReason ?? "")}</span>}
        </>
      ),
    },
    { id: "state", header: words.state, cell: ({ state }) => <KeyStatePill state={state} /> },
    {
      id: "lastUsed",
      header: words.lastUsed,
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt) : <span className="quiet">{words.never}</span>),
    },
    { id: "ends", header: words.ends, cell: (key) => endsOf(key) },
    { id: "acts", header: words.acts, hiddenHeader: true, cell: (key) => <KeyButtons ownKey={key} acts={acts} /> },
  ];
}

function endsOf({ state, expiresAt, days }: OwnKey): string {
  if (expiresAt) return formatInstant(expiresAt);
  return state === "ASKED" || state === "GRANTED" ? words.days(days) : "–";
}

function KeyButtons({ ownKey, acts }: { readonly ownKey: OwnKey; readonly acts: KeyActs }) {
  const { state, name, id } = ownKey;
  const look = { size: "compact-sm", loading: acts.busyId === id } as const;
  return (
    <span className="row nowrap-row">
      {state === "GRANTED" && (
        <Button {...look} aria-label={words.collectOf(name)} onClick={() => acts.onCollect(ownKey)}>
          {words.collect}
        </Button>
      )}
      {state === "ASKED" && (
        <Button {...look} variant="default" aria-label={words.takeBackOf(name)} onClick={() => acts.onTakeBack(ownKey)}>
          {words.takeBack}
        </Button>
      )}
      {(state === "GRANTED" || state === "LIVE") && (
        <Button
          {...look}
          variant={state === "LIVE" ? "default" : "subtle"}
          aria-label={words.endOf(name)}
          onClick={() => acts.onEnd(ownKey)}
        >
          {words.end}
        </Button>
      )}
    </span>
  );
}
