import { Notice_UndoDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed, toastUndo } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

/** Says that notices are on their way, and takes them back while nothing is sent. */
export function useUndo(): (given: readonly { readonly id: string; readonly version: number }[]) => void {
  const undo = useAct(Notice_UndoDocument);
  const takeBack = async (given: readonly { readonly id: string; readonly version: number }[]) => {
    for (const { id, version } of given) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: they may belong to one engagement, whose rows they change together
      const outcome = await undo.run({ id, version });
      if (!outcome.ok) return toastFailed(messages.done.notTakenBack, outcome.message);
    }
    toastDone(messages.done.takenBack);
  };
  return (given) => toastUndo(messages.done.onItsWay, () => void takeBack(given));
}
