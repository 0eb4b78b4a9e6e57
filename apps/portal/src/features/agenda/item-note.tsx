import { Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import type { ActFailure } from "../../app/data/outcome.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

interface ItemNoteProps {
  readonly item: { readonly id: string; readonly version: number; readonly title: string; readonly note: string | null };
  readonly editable: boolean;
  /** The act that keeps it: a meeting of the directors and one of a group each have their own. */
  readonly act: {
    readonly busy: boolean;
    run(input: { id: string; version: number; note: string | null }): Promise<{ readonly ok: true } | ActFailure>;
  };
}

/** What is written and not kept, with the version it was begun on: a colleague's note is not written over unseen. */
interface Draft {
  readonly words: string;
  readonly version: number;
  /** The note as it stands has been shown beside it. */
  readonly compared?: boolean;
}

/** The note on an item: written by keyboard during the meeting, kept on leaving the field or with Ctrl Enter. */
export function ItemNote({ item, editable, act }: ItemNoteProps) {
  const [draft, setDraft] = useState<Draft>();
  // What was asked for last; it goes out after the answer to what was asked before.
  const wanted = useRef<Draft>(undefined);
  if (!editable)
    return item.note ? (
      <p className="prose">
        <b>{messages.note}:</b> {item.note}
      </p>
    ) : null;
  const keep = async () => {
    if (!draft) return;
    const running = wanted.current !== undefined;
    if (!running && draft.words.trim() === (item.note ?? "")) return setDraft(undefined);
    wanted.current = draft;
    if (running) return;
    let version = draft.compared ? item.version : draft.version;
    for (let sent: Draft | undefined; wanted.current !== sent; version += 1) {
      sent = wanted.current;
      // oxlint-disable-next-line no-await-in-loop -- one after the other: each is written on the version that the one before made
      const outcome = await act.run({ id: item.id, version, note: sent.words.trim() || null });
      if (outcome.ok) continue;
      wanted.current = undefined;
      setDraft((now) => now && { ...now, compared: true });
      return toastFailed(messages.failed, outcome.message);
    }
    const kept = wanted.current;
    wanted.current = undefined;
    setDraft((now) => (now === kept || !now ? undefined : { words: now.words, version }));
    toastDone(messages.noteSaved);
  };
  return (
    <Textarea
      aria-label={messages.noteOf(item.title)}
      placeholder={messages.note}
      description={draft?.compared && !act.busy && messages.noteNow(item.note)}
      autosize
      minRows={1}
      maxLength={4000}
      value={draft?.words ?? item.note ?? ""}
      onChange={({ currentTarget: { value: words } }) => setDraft((before) => ({ version: item.version, ...before, words }))}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void keep();
      }}
    />
  );
}
