import type { NoticeFactsFragment } from "@resc/client/portal";
import { Suspense, lazy } from "react";
import type { TextAct } from "./notice-text-dialog.tsx";

/** The dialog that is open over a notice. */
export type NoticeDialogKind = "GIVE" | "RECORD" | "callMe" | "conversation" | TextAct;

const GiveNoticeDialog = lazy(async () => ({ default: (await import("./give-notice-dialog.tsx")).GiveNoticeDialog }));
const CallMeDialog = lazy(async () => ({ default: (await import("./call-me-dialog.tsx")).CallMeDialog }));
const ConversationDialog = lazy(async () => ({ default: (await import("./conversation-dialog.tsx")).ConversationDialog }));
const NoticeTextDialog = lazy(async () => ({ default: (await import("./notice-text-dialog.tsx")).NoticeTextDialog }));

/** Shows it; its code is loaded when it is first wanted. */
export function NoticeDialog({
  kind,
  notice,
  onClose,
}: {
  readonly kind: NoticeDialogKind;
  readonly notice: NoticeFactsFragment;
  readonly onClose: () => void;
}) {
  return <Suspense>{content(kind, notice, onClose)}</Suspense>;
}

function content(kind: NoticeDialogKind, notice: NoticeFactsFragment, onClose: () => void) {
  switch (kind) {
    case "GIVE":
    case "RECORD":
      return <GiveNoticeDialog id={notice.id} mode={kind} onClose={onClose} />;
    case "callMe":
      return <CallMeDialog notice={notice} onClose={onClose} />;
    case "conversation":
      return <ConversationDialog notice={notice} onClose={onClose} />;
    default:
      return <NoticeTextDialog act={kind} notice={notice} onClose={onClose} />;
  }
}
