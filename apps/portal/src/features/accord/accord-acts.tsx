import { Button } from "@mantine/core";
import { Accord_CirculateDocument } from "@resc/client/portal";
import { Suspense, lazy, useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useRight } from "../../app/session/viewer.ts";
import type { AccordVersion } from "./accord-page.tsx";
import { messages } from "./messages.ts";

/** What every dialog over a version is given. */
export interface AccordDialogProps {
  readonly version: AccordVersion;
  readonly onClose: () => void;
}

const SignDialog = lazy(async () => ({ default: (await import("./sign-dialog.tsx")).SignDialog }));
const LoadDialog = lazy(async () => ({ default: (await import("./load-dialog.tsx")).LoadDialog }));

/** Binds: the text is fixed from now on, and all six are asked. */
function CirculateDialog({ version, onClose }: AccordDialogProps) {
  const act = useAct(Accord_CirculateDocument);
  const problems = useProblems();
  const words = messages.acts.circulate;
  const send = async () => {
    problems.clear();
    const outcome = await act.run({ id: version.id, version: version.version });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.label}
      intro={words.intro}
      submitLabel={words.submit}
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

/** What the viewer can do with the version that is shown; what is not theirs is absent. */
export function AccordActs({ version }: { readonly version: AccordVersion }) {
  const [open, setOpen] = useState<"circulate" | "sign" | "decline" | "load">();
  const loads = useRight("loadAccord");
  const { circulate, sign } = version.viewerCan;
  const close = () => setOpen(undefined);
  return (
    <>
      {circulate && <Button onClick={() => setOpen("circulate")}>{messages.acts.circulate.label}</Button>}
      {sign && <Button onClick={() => setOpen("sign")}>{messages.acts.sign.label}</Button>}
      {sign && (
        <Button variant="default" onClick={() => setOpen("decline")}>
          {messages.acts.decline.label}
        </Button>
      )}
      {loads && (
        <Button variant="default" onClick={() => setOpen("load")}>
          {messages.acts.load.label}
        </Button>
      )}
      {open === "circulate" && <CirculateDialog version={version} onClose={close} />}
      <Suspense>
        {(open === "sign" || open === "decline") && <SignDialog act={open} version={version} onClose={close} />}
        {open === "load" && <LoadDialog onClose={close} />}
      </Suspense>
    </>
  );
}
