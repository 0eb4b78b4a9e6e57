import { Button } from "@mantine/core";
import { useState } from "react";
import { useRight } from "../../app/session/viewer.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { messages } from "./messages.ts";
import { OpenDialog } from "./open-dialog.tsx";
import { SessionDialog } from "./reason-dialogs.tsx";
import type { Session } from "./words.ts";

/** What can be done with a session; what is not the viewer's is absent. */
export function SessionActs({ session, years }: { readonly session: Session | undefined; readonly years: readonly number[] }) {
  const mayKeep = useRight("keepPriorities");
  const [dialog, setDialog] = useState<"open" | "add" | "adopt" | "publish">();
  const close = () => setDialog(undefined);
  const can = session?.viewerCan;
  return (
    <>
      {can?.adopt && <Button onClick={() => setDialog("adopt")}>{messages.adopt}</Button>}
      {can?.publish && <Button onClick={() => setDialog("publish")}>{messages.publish}</Button>}
      {can?.add && <Button onClick={() => setDialog("add")}>{messages.add}</Button>}
      {mayKeep && (
        <Button variant="default" onClick={() => setDialog("open")}>
          {messages.open}
        </Button>
      )}
      {dialog === "open" && <OpenDialog years={years} onClose={close} />}
      {dialog === "add" && session && <AskDialog year={session.year} onClose={close} />}
      {(dialog === "adopt" || dialog === "publish") && session && <SessionDialog asked={dialog} session={session} onClose={close} />}
    </>
  );
}
