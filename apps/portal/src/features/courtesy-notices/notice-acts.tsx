import { Button, Menu } from "@mantine/core";
import { Notice_AcknowledgeDocument, Notice_NudgeDocument } from "@resc/client/portal";
import type { NoticeFactsFragment } from "@resc/client/portal";
import { IconCheck, IconDots, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { NoticeDialog } from "./notice-dialog.tsx";
import type { NoticeDialogKind } from "./notice-dialog.tsx";

const rare = [
  ["recordConversation", "conversation"],
  ["raiseConcern", "concern"],
  ["rememberDifferently", "remember"],
  ["closeNeverGiven", "neverGiven"],
] as const satisfies readonly (readonly [keyof NoticeFactsFragment["viewerCan"], NoticeDialogKind])[];

/** What the viewer may do with a notice: the natural answer first, the others beside it or in a menu. */
export function NoticeActs({ notice }: { readonly notice: NoticeFactsFragment }) {
  const can = notice.viewerCan;
  const [dialog, setDialog] = useState<NoticeDialogKind>();
  const acknowledge = useAcknowledge();
  const nudge = useAct(Notice_NudgeDocument);
  const sendNudge = async () => {
    const outcome = await nudge.run({ id: notice.id, version: notice.version });
    if (outcome.ok) toastDone(messages.done.nudged);
    else toastFailed(messages.done.notDone, outcome.message);
  };
  const more = rare.filter(([right]) => can[right]);
  const nothing = more.length === 0 && !can.give && !can.recordCall && !can.acknowledge && !can.callMe && !can.nudge;
  if (nothing) return null;
  return (
    <div className="row no-print">
      {can.give && (
        <Button leftSection={<IconSend size={17} aria-hidden />} onClick={() => setDialog("GIVE")}>
          {messages.acts.give}
        </Button>
      )}
      {can.recordCall && (
        <Button variant="default" onClick={() => setDialog("RECORD")}>
          {messages.acts.recordCall}
        </Button>
      )}
      {can.acknowledge && (
        <Button leftSection={<IconCheck size={17} aria-hidden />} loading={acknowledge.busy} onClick={() => void acknowledge.run(notice)}>
          {messages.acts.acknowledge}
        </Button>
      )}
      {can.callMe && (
        <Button variant="default" onClick={() => setDialog("callMe")}>
          {messages.acts.callMe}
        </Button>
      )}
      {can.nudge && (
        <Button loading={nudge.busy} onClick={() => void sendNudge()}>
          {messages.acts.nudge}
        </Button>
      )}
      {more.length === 1 &&
        more.map(([right, kind]) => (
          <Button key={kind} variant="default" onClick={() => setDialog(kind)}>
            {messages.acts[right]}
          </Button>
        ))}
      {more.length > 1 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.acts.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map(([right, kind]) => (
              <Menu.Item key={kind} onClick={() => setDialog(kind)}>
                {messages.acts[right]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog && <NoticeDialog kind={dialog} notice={notice} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

/** Acknowledges a notice; no reason is needed. */
export function useAcknowledge() {
  const act = useAct(Notice_AcknowledgeDocument);
  const run = async ({ id, version }: { readonly id: string; readonly version: number }) => {
    const outcome = await act.run({ id, version });
    if (outcome.ok) toastDone(messages.done.acknowledged);
    else toastFailed(messages.done.notDone, outcome.message);
  };
  return { busy: act.busy, run };
}
