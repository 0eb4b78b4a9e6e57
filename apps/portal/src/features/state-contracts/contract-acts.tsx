import { Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { ActDialog } from "./act-dialog.tsx";
import type { SmallAct } from "./act-dialog.tsx";
import type { Contract } from "./contract-page.tsx";
import { messages } from "./messages.ts";
import { TermsDialog } from "./terms-dialog.tsx";

type Act = keyof typeof messages.acts;
const order = Object.keys(messages.acts) as Act[];

/** The next natural act as a button, the others in a menu; what the viewer may not do is absent. */
export function ContractActs({ contract }: { readonly contract: Contract }) {
  const [open, setOpen] = useState<Act>();
  const [next, ...others] = order.filter((act) => contract.acts.includes(act));
  const close = () => setOpen(undefined);
  if (!next) return null;
  return (
    <>
      <Button onClick={() => setOpen(next)}>{messages.acts[next]}</Button>
      {others.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((act) => (
              <Menu.Item key={act} onClick={() => setOpen(act)}>
                {messages.acts[act]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {(open === "receiveForm" || open === "amend") && <TermsDialog contract={contract} act={open} onClose={close} />}
      {open && open !== "receiveForm" && open !== "amend" && (
        <ActDialog contract={contract} act={open satisfies SmallAct} onClose={close} />
      )}
    </>
  );
}
