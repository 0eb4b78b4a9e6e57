import { Button, Menu } from "@mantine/core";
import { StateContract_FreezeSectionDocument } from "@resc/client/portal";
import { PathLink } from "@resc/ui";
import { IconDots } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useRight } from "../../app/session/viewer.ts";
import { dialogMessages } from "./dialog-messages.ts";
import { ExpectDialog } from "./expect-dialog.tsx";
import { messages } from "./messages.ts";
import { sectionsMessages } from "./sections-messages.ts";

/** What the viewer may do on the list as a whole. */
export function ListActs() {
  const mayExpect = useRight("expectStateContracts");
  const mayImport = useRight("keepStateContracts");
  const maySeeSections = useRight("seePeople");
  const [open, setOpen] = useState<"expect" | "freeze">();
  const router = useRouter();
  const close = () => setOpen(undefined);
  return (
    <>
      {mayExpect && <Button onClick={() => setOpen("expect")}>{messages.expect}</Button>}
      {maySeeSections && (
        <Button component={PathLink} href="/state-contracts/sections" variant="default">
          {sectionsMessages.link}
        </Button>
      )}
      {mayImport && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => router.history.push("/state-contracts/import")}>{messages.import}</Menu.Item>
            <Menu.Item onClick={() => setOpen("freeze")}>{messages.freeze}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {open === "expect" && <ExpectDialog onClose={close} />}
      {open === "freeze" && <FreezeDialog onClose={close} />}
    </>
  );
}

function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(StateContract_FreezeSectionDocument);
  const problems = useProblems();
  const { title, intro, submit } = dialogMessages.freeze;
  const send = async () => {
    const outcome = await act.run({});
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done.freeze);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      intro={intro}
      submitLabel={submit}
      busy={act.busy}
      problems={problems}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
