import { Button, Menu } from "@mantine/core";
import { PathLink } from "@resc/ui";
import { IconDots } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useRight } from "../../app/session/viewer.ts";
import { ExpectDialog } from "./expect-dialog.tsx";
import { messages } from "./messages.ts";
import { sectionsMessages } from "./sections-messages.ts";

/** What the viewer may do on the list as a whole. */
export function ListActs() {
  const mayExpect = useRight("expectStateContracts");
  const mayImport = useRight("keepStateContracts");
  const maySeeSections = useRight("seePeople");
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const close = () => setOpen(false);
  return (
    <>
      {mayExpect && <Button onClick={() => setOpen(true)}>{messages.expect}</Button>}
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
          </Menu.Dropdown>
        </Menu>
      )}
      {open && <ExpectDialog onClose={close} />}
    </>
  );
}
