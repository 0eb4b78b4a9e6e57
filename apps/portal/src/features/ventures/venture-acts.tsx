import { Button, Menu } from "@mantine/core";
import type { Venture_PageQuery } from "@resc/client/portal";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { messages } from "./messages.ts";
import { VentureDialog } from "./venture-dialog.tsx";
import type { Venture } from "./venture-page.tsx";

type Can = NonNullable<Venture_PageQuery["venture"]>["viewerCan"];
/** An act on a venture. */
export type VentureAct = Exclude<keyof Can, "__typename">;

const natural = ["open", "pledge", "join", "run"] as const satisfies readonly VentureAct[];
const all = [
  "open",
  "run",
  "pledge",
  "join",
  "changeNeed",
  "setRate",
  "changePartners",
  "nameLead",
  "leave",
  "close",
] as const satisfies readonly VentureAct[];

/** The act that comes next as one button, the others in a menu. What is not the viewer's is absent. */
export function VentureActs({ venture }: { readonly venture: Venture }) {
  const [dialog, setDialog] = useState<VentureAct>();
  const can = venture.viewerCan;
  const next = natural.find((act) => can[act]);
  const others = all.filter((act) => can[act] && act !== next);
  return (
    <>
      {next && <Button onClick={() => setDialog(next)}>{messages.acts[next]}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((act) => (
              <Menu.Item key={act} onClick={() => setDialog(act)}>
                {messages.acts[act]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog && <VentureDialog act={dialog} venture={venture} onClose={() => setDialog(undefined)} />}
    </>
  );
}
