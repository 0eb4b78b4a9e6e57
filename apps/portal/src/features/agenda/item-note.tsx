import { Textarea } from "@mantine/core";
import { Meeting_NoteDocument } from "@resc/client/portal";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import type { Item } from "./meeting-page.tsx";
import { messages } from "./messages.ts";

/** The note on an item: written by keyboard during the meeting, kept on leaving the field or with Ctrl Enter. */
export function ItemNote({ item, editable }: { readonly item: Item; readonly editable: boolean }) {
  const act = useAct(Meeting_NoteDocument);
  const [note, setNote] = useState(item.note ?? "");
  if (!editable)
    return item.note ? (
      <p>
        <b>{messages.note}:</b> {item.note}
      </p>
    ) : null;
  const keep = async () => {
    if (note.trim() === (item.note ?? "") || act.busy) return;
    const outcome = await act.run({ id: item.id, version: item.version, note: note.trim() || null });
    if (outcome.ok) toastDone(messages.noteSaved);
    else toastFailed(messages.failed, outcome.message);
  };
  return (
    <Textarea
      aria-label={messages.noteOf(item.title)}
      placeholder={messages.note}
      autosize
      minRows={1}
      maxLength={4000}
      value={note}
      onChange={(event) => setNote(event.currentTarget.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void keep();
      }}
    />
  );
}
