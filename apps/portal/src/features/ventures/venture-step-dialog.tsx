import {
  Venture_CloseDocument,
  Venture_JoinDocument,
  Venture_LeaveDocument,
  Venture_OpenDocument,
  Venture_RunDocument,
} from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { VentureDialogProps } from "./venture-dialog.tsx";

/** Opens, begins or closes a venture, or joins or leaves it. */
export function VentureStepDialog({
  step,
  venture,
  onClose,
}: VentureDialogProps & { readonly step: "open" | "run" | "close" | "join" | "leave" }) {
  const open = useAct(Venture_OpenDocument);
  const run = useAct(Venture_RunDocument);
  const close = useAct(Venture_CloseDocument);
  const join = useAct(Venture_JoinDocument);
  const leave = useAct(Venture_LeaveDocument);
  const { id } = venture;
  const acts = {
    open: (version: number) => open.run({ id, version }),
    run: (version: number) => run.run({ id, version }),
    close: (version: number, reason: string | null) => close.run({ id, version, reason }),
    join: () => join.run({ id }),
    leave: (_: number, reason: string | null) => leave.run({ id, reason }),
  };
  const busy = [open, run, close, join, leave].some((one) => one.busy);
  return <AskDialog asked={step} thing={venture} busy={busy} run={acts[step]} onClose={onClose} />;
}
