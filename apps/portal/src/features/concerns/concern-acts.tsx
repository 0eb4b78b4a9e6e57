import { Button, Menu } from "@mantine/core";
import {
  Concern_CloseDocument,
  Concern_FinishDocument,
  Concern_PlaceDocument,
  Concern_ReopenDocument,
  Concern_WithdrawDocument,
} from "@resc/client/portal";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { ActFailure } from "../../app/data/outcome.ts";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import type { Concern } from "./concern-page.tsx";
import { DecideDialog } from "./decide-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import { messages } from "./messages.ts";
import { WordsDialog } from "./words-dialog.tsx";

/** What an act on a concern has to know of it. */
export type Actable = Pick<Concern, "id" | "version" | "ref" | "area" | "viewerCan">;

/** Runs an act that needs no words, and says how it went. */
export function useSimply() {
  return async (run: () => Promise<{ readonly ok: true } | ActFailure>, done: string) => {
    const outcome = await run();
    if (outcome.ok) toastDone(done);
    else toastFailed(messages.failed, outcome.message);
  };
}

type Opened = "withdraw" | "reopen" | "merge" | "decide";

/** The acts on a concern that the viewer may do now; what is not theirs is absent. */
export function ConcernActs({ concern }: { readonly concern: Actable }) {
  const { viewerCan: can, id, version } = concern;
  const [open, setOpen] = useState<Opened>();
  const place = useAct(Concern_PlaceDocument);
  const close = useAct(Concern_CloseDocument);
  const withdraw = useAct(Concern_WithdrawDocument);
  const reopen = useAct(Concern_ReopenDocument);
  const simply = useSimply();
  const words = messages.acts;
  const shut = () => setOpen(undefined);
  const more = [can.merge && "merge", can.withdraw && "withdraw", can.reopen && "reopen"].filter(
    (one): one is "merge" | "withdraw" | "reopen" => Boolean(one),
  );
  return (
    <>
      {can.place && (
        <Button loading={place.busy} onClick={() => void simply(() => place.run({ id, version }), words.place.done)}>
          {words.place.label}
        </Button>
      )}
      {can.decide && <Button onClick={() => setOpen("decide")}>{words.decide.label}</Button>}
      {can.close && (
        <Button variant="default" loading={close.busy} onClick={() => void simply(() => close.run({ id, version }), words.close.done)}>
          {words.close.label}
        </Button>
      )}
      {more.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDots size={17} aria-hidden />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((one) => (
              <Menu.Item key={one} onClick={() => setOpen(one)}>
                {words[one].label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {open === "withdraw" && (
        <WordsDialog
          words={words.withdraw}
          busy={withdraw.busy}
          run={(text) => withdraw.run({ id, version, words: text })}
          onClose={shut}
        />
      )}
      {open === "reopen" && (
        <WordsDialog
          words={words.reopen}
          required
          busy={reopen.busy}
          run={(text) => reopen.run({ id, version, words: text })}
          onClose={shut}
        />
      )}
      {open === "merge" && <MergeDialog concern={concern} onClose={shut} />}
      {open === "decide" && <DecideDialog concern={concern} onClose={shut} />}
    </>
  );
}

/** Records that an action is done. */
export function FinishButton({ outcome }: { readonly outcome: Pick<Concern["outcomes"][number], "id" | "version"> }) {
  const [open, setOpen] = useState(false);
  const finish = useAct(Concern_FinishDocument);
  const words = messages.acts.finish;
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {words.label}
      </Button>
      {open && (
        <WordsDialog
          words={words}
          busy={finish.busy}
          run={(text) => finish.run({ id: outcome.id, version: outcome.version, words: text })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
