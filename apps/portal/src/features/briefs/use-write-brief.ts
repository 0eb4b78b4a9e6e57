import { Brief_WriteDocument } from "@resc/client/portal";
import type { BriefLineInput } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { Brief } from "./words.ts";

/** Writes a draft with other lines; says what failed in a toast. */
export function useWriteBrief({ id, version, title }: Brief) {
  const write = useAct(Brief_WriteDocument);
  const keep = async (lines: readonly BriefLineInput[]) => {
    const outcome = await write.run({ id, version, title, lines: [...lines] });
    if (outcome.ok) toastDone(messages.saved);
    else toastFailed(messages.notSaved, outcome.message);
    return outcome;
  };
  return { busy: write.busy, keep };
}
