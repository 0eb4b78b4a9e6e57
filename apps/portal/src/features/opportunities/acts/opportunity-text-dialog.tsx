import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import {
  Opportunity_AskDocument,
  Opportunity_CancelDocument,
  Opportunity_CirculateDocument,
  Opportunity_WriteDocument,
} from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { actMessages } from "./messages.ts";

/** Acts that consist of a few sentences. */
export type TextAct = "circulate" | "cancel" | "write" | "ask";

const mostLetters = { circulate: 4000, cancel: 1000, write: 4000, ask: 4000 } as const;

/** Circulates with a note, records a cancellation, writes in the thread, or asks the agency. */
export function OpportunityTextDialog({
  act,
  opportunity,
  onClose,
}: OpportunityProps & { readonly act: TextAct; readonly onClose: () => void }) {
  const circulate = useAct(Opportunity_CirculateDocument);
  const cancel = useAct(Opportunity_CancelDocument);
  const write = useAct(Opportunity_WriteDocument);
  const ask = useAct(Opportunity_AskDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const optional = act === "circulate";
  const form = useForm({
    initialValues: { text: "" },
    validate: { text: (text) => (!optional && text.trim().length < 3 ? actMessages.problems.text : null) },
    validateInputOnBlur: true,
  });
  const words = actMessages[act];
  const send = async (text: string) => {
    problems.clear();
    const target = { id: opportunity.id, version: seen.version };
    const outcome =
      act === "circulate"
        ? await circulate.run({ ...target, note: text || null })
        : act === "cancel"
          ? await cancel.run({ ...target, reason: text })
          : await (act === "write" ? write : ask).run({ opportunityId: opportunity.id, text });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      {...(act === "circulate" ? { accord: "A40", sentence: 2 } : act === "write" ? { accord: "A40", sentence: 3 } : {})}
      submitLabel={words.submit}
      busy={circulate.busy || cancel.busy || write.busy || ask.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ text }) => void send(text.trim()), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <Textarea
        id={problems.fieldId("text")}
        label={words.field}
        required={!optional}
        data-autofocus
        autosize
        minRows={4}
        maxLength={mostLetters[act]}
        {...form.getInputProps("text")}
      />
    </FormDialog>
  );
}
