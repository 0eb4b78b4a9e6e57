import { Venture_CancelDocument, Venture_ConfirmDocument, Venture_ReturnDocument, Venture_ReverseDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { AskDialog } from "./ask-dialog.tsx";
import type { AskedAct } from "./contribution-acts.tsx";
import type { Contribution } from "./venture-page.tsx";

/** Confirms or returns a part, takes a confirmation back, or cancels the rest. */
export function ContributionStepDialog({
  act,
  contribution,
  onClose,
}: {
  readonly act: AskedAct;
  readonly contribution: Contribution;
  readonly onClose: () => void;
}) {
  const confirm = useAct(Venture_ConfirmDocument);
  const back = useAct(Venture_ReturnDocument);
  const reverse = useAct(Venture_ReverseDocument);
  const cancel = useAct(Venture_CancelDocument);
  const { id } = contribution;
  const run = (version: number, reason: string | null) => {
    switch (act.kind) {
      case "confirm":
        return confirm.run({ id, version, fulfilmentId: act.fulfilmentId });
      case "return":
      case "takeBack":
        return back.run({ id, version, fulfilmentId: act.fulfilmentId, reason });
      case "reverse":
        return reverse.run({ id, version, entryId: act.entryId, reason });
      case "cancel":
        return cancel.run({ id, version, reason });
    }
  };
  const busy = [confirm, back, reverse, cancel].some((one) => one.busy);
  return <AskDialog asked={act.kind} thing={contribution} busy={busy} run={run} onClose={onClose} />;
}
