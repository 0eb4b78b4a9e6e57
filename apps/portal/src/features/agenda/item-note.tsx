import { Textarea } from "@mantine/core";
import { useState } from "react";
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

/** The note on an item: written by keyboard during the meeting, kept on leaving the field or with Ctrl Enter. */
export function ItemNote({ item, editable, act }: ItemNoteProps) {
  // What is written and not kept, with the version it was begun on: a colleague's note is not written over unseen.
  const [draft, setDraft] = useState<{ readonly words: string; readonly version: number; readonly compared?: boolean }>();
  if (!editable)
    return item.note ? (
      <p className="prose">
        <b>{messages.note}:</b> {item.note}
      </p>
    ) : null;
  const keep = async () => {
    if (!draft || act.busy) return;
    if (draft.words.trim() === (item.note ?? "")) return setDraft(undefined);
    const version = draft.compared ? item.version : draft.version;
    const outcome = await act.run({ id: item.id, version, note: draft.words.trim() || null });
    if (!outcome.ok) {
      setDraft({ ...draft, compared: true });
      return toastFailed(messages.failed, outcome.message);
    }
    setDraft((now) => (now === draft || !now ? undefined : { words: now.words, version: version + 1 }));
    toastDone(messages.noteSaved);
  };
  return (
    <Textarea
      aria-label={messages.noteOf(item.title)}
      placeholder={messages.note}
      description={draft?.compared && messages.noteNow(item.note)}
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
