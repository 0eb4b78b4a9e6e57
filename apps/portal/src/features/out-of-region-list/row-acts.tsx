import { Button } from "@mantine/core";
import type { OutOfRegionFactsFragment } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { Suspense, lazy } from "react";
import { messages } from "./messages.ts";

const NoteDialog = lazy(async () => ({ default: (await import("./note-dialog.tsx")).NoteDialog }));
const ConfirmDialog = lazy(async () => ({ default: (await import("./confirm-dialog.tsx")).ConfirmDialog }));
const CorrectDialog = lazy(async () => ({ default: (await import("./correct-dialog.tsx")).CorrectDialog }));
const NotOursDialog = lazy(async () => ({ default: (await import("./not-ours-dialog.tsx")).NotOursDialog }));

/** The dialogs over a row. */
export type RowDialogKind = keyof typeof dialogs;

const dialogs = { note: NoteDialog, confirm: ConfirmDialog, correct: CorrectDialog, notOurs: NotOursDialog };

/** What the viewer may do with a row. Facts cannot be edited here, and nothing can be deleted. */
export function RowActs({
  row,
  open,
  onOpen: setOpen,
}: {
  readonly row: OutOfRegionFactsFragment;
  readonly open: RowDialogKind | undefined;
  readonly onOpen: (kind: RowDialogKind | undefined) => void;
}) {
  const can = row.viewerCan;
  const Dialog = open && dialogs[open];
  return (
    <div className="row">
      {can.confirm && <Button onClick={() => setOpen("confirm")}>{messages.acts.confirm}</Button>}
      {can.correct && (
        <Button variant="default" onClick={() => setOpen("correct")}>
          {messages.acts.correct}
        </Button>
      )}
      {can.notOurs && (
        <Button variant="default" onClick={() => setOpen("notOurs")}>
          {messages.acts.notOurs}
        </Button>
      )}
      {can.open && row.engagement && (
        <Button component={PathLink} href={`/engagements/${row.engagement.id}`} variant="default">
          {messages.acts.openEngagement}
        </Button>
      )}
      {row.notice && (
        <Button component={PathLink} href={`/notices/${row.notice.id}`} variant="default">
          {messages.acts.openNotice}
        </Button>
      )}
      {can.annotate && (
        <Button variant="default" onClick={() => setOpen("note")}>
          {row.note ? messages.acts.changeNote : messages.acts.note}
        </Button>
      )}
      {Dialog && (
        <Suspense>
          <Dialog row={row} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
