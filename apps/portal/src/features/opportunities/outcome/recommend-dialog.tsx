import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Outcome_RecommendDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../opportunity-facts.ts";
import { outcomeMessages } from "./messages.ts";
import type { OutcomePage } from "./outcome-tab.tsx";
import { RescChoice } from "./resc-choice.tsx";

/** Records whom the panel recommends, or external judges do, among those whose submissions were judged. */
export function RecommendDialog({
  opportunity,
  one,
  onClose,
}: OpportunityProps & { readonly one: OutcomePage; readonly onClose: () => void }) {
  const act = useAct(Outcome_RecommendDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const external = opportunity.state === "NO_NEUTRAL_PANEL";
  const words = external ? outcomeMessages.recommendExternal : outcomeMessages.recommend;
  // External judges get the packages from the competitors, and nothing is scored here: what they choose among is what the receipts tell.
  const judged = external
    ? [...new Set(one.receipts.filter(({ state }) => ["SEALED", "OPENED"].includes(state)).map(({ resc }) => resc))]
    : one.scoreTotals.map(({ resc }) => resc);
  const form = useForm<{ rescs: string[]; words: string }>({
    initialValues: { rescs: [], words: "" },
    validate: {
      rescs: (rescs) => (rescs.length === 0 ? outcomeMessages.problems.rescs : null),
      words: (text) => (text.trim().length < 3 ? outcomeMessages.problems.words : null),
    },
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({
      id: opportunity.id,
      version: seen.version,
      rescs: values.rescs as RescCode[],
      words: values.words.trim(),
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <RescChoice label={words.rescs} required codes={judged} {...field("rescs")} />
      <Textarea label={words.words} required autosize minRows={3} maxLength={4000} {...field("words")} />
    </FormDialog>
  );
}
