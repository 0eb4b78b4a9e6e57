import { Judging_DeclareNoneDocument, Judging_OpenDocument } from "@resc/client/portal";
import type { FormEvent } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { judgingMessages as words } from "./messages.ts";
import { WaysOut } from "./ways-out.tsx";

/** Opens all submissions, or says that no panel can be neutral; what becomes true stands above the button. */
export function PanelActDialog({
  act,
  opportunity,
  onClose,
}: OpportunityProps & { readonly act: "open" | "none"; readonly onClose: () => void }) {
  const opening = useAct(Judging_OpenDocument);
  const declaring = useAct(Judging_DeclareNoneDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const said = words[act];
  const send = async () => {
    problems.clear();
    const outcome = await (act === "open" ? opening : declaring).run({ id: opportunity.id, version: seen.version });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(said.done);
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <FormDialog
      title={said.title}
      intro={act === "open" ? said.intro : undefined}
      submitLabel={said.submit}
      busy={opening.busy || declaring.busy}
      problems={problems}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      {act === "none" && <WaysOut intro={said.intro} />}
    </FormDialog>
  );
}
