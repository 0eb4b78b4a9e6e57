import { Button, Menu } from "@mantine/core";
import { IconDots, IconDownload } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { messages } from "./messages.ts";
import type { Brief } from "./words.ts";

/** An act on a brief, beside writing it. */
export type BriefAct = keyof typeof messages.acts;

const ActDialog = lazy(async () => ({ default: (await import("./act-dialog.tsx")).ActDialog }));
const acts = ["release", "review", "send", "revise", "return"] as const satisfies readonly BriefAct[];

/** The act that comes next as one button, the others in a menu, and the PDF of the last release. What is not the viewer's is absent. */
export function BriefActs({ brief }: { readonly brief: Brief }) {
  const [act, setAct] = useState<BriefAct>();
  const [next, ...others] = acts.filter((one) => brief.viewerCan[one]);
  const last = brief.releases[0];
  return (
    <>
      {last && (
        <Button
          component="a"
          variant="default"
          href={`/brief-files/${brief.ref}-v${last.version}.pdf`}
          download
          leftSection={<IconDownload size={17} aria-hidden />}
        >
          {messages.pdf}
        </Button>
      )}
      {next && <Button onClick={() => setAct(next)}>{messages.acts[next]}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              {messages.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((one) => (
              <Menu.Item key={one} onClick={() => setAct(one)}>
                {messages.acts[one]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {act && (
        <Suspense>
          <ActDialog act={act} brief={brief} onClose={() => setAct(undefined)} />
        </Suspense>
      )}
    </>
  );
}
