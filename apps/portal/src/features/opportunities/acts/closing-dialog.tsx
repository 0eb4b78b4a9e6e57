import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_ExtendClosingDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { actMessages } from "./messages.ts";

/** Whether a text is empty or a wall-clock time. */
export function isTimeOrEmpty(value: string): boolean {
  return value.trim() === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(value.trim());
}

/** Moves the Alliance's own closing on, for all. */
export function ClosingDialog({ opportunity, onClose }: OpportunityProps & { readonly onClose: () => void }) {
  const act = useAct(Opportunity_ExtendClosingDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const words = actMessages.extend;
  const form = useForm<{ date: string | null; time: string }>({
    initialValues: { date: null, time: "" },
    validate: {
      date: (date) => (date ? null : actMessages.problems.date),
      time: (time) => (isTimeOrEmpty(time) ? null : actMessages.problems.time),
    },
    validateInputOnBlur: true,
  });
  const send = async (date: string | null, time: string) => {
    if (!date) return;
    problems.clear();
    const outcome = await act.run({ id: opportunity.id, version: seen.version, date, time: time.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ date, time }) => void send(date, time), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <div className="fields">
        <DateField label={words.date} required id={problems.fieldId("date")} {...form.getInputProps("date")} />
        <TextInput label={words.time} id={problems.fieldId("time")} maxLength={5} {...form.getInputProps("time")} />
      </div>
    </FormDialog>
  );
}
