import { Checkbox, NumberInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Judging_AppointDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useAct } from "../../../../app/data/use-act.ts";
import { FormDialog } from "../../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../../app/form/use-problems.ts";
import { toastDone } from "../../../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../../../courtesy-notices/seen.tsx";
import { opportunityChanges, type OpportunityProps } from "../../opportunity-facts.ts";
import type { JudgingPage } from "../judging-tab.tsx";
import { judgingMessages } from "../messages.ts";
import { RubricFields } from "./rubric-fields.tsx";
import { newLine, type PanelPlan, planRules } from "./rubric-plan.ts";

const words = judgingMessages.appoint;

/** Appoints a panel from the computed list, with its rubric. */
export function AppointDialog({
  opportunity,
  possible,
  onClose,
}: OpportunityProps & { readonly possible: JudgingPage["possibleJudges"]; readonly onClose: () => void }) {
  const act = useAct(Judging_AppointDocument);
  const problems = useProblems();
  const seen = useSeen(opportunity);
  const eligible = possible.filter((one) => one.eligible);
  const form = useForm<PanelPlan>({
    initialValues: { rescs: eligible.map(({ resc }) => resc), rubric: [newLine([])], lowest: 1, highest: 5, dueOn: null },
    validate: planRules,
  });
  const send = async ({ rescs, rubric, lowest, highest, dueOn }: PanelPlan) => {
    problems.clear();
    const outcome = await act.run({
      id: opportunity.id,
      version: seen.version,
      rescs: rescs as RescCode[],
      rubric: rubric.map(({ key, label, description, weight }) => ({
        key,
        label: label.trim(),
        description: description.trim(),
        weight: Number(weight),
      })),
      lowest: Number(lowest),
      highest: Number(highest),
      dueOn: dueOn ?? "",
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: string) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A42"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((plan) => void send(plan), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={opportunityChanges(seen.before, seen.now)} />
      <Checkbox.Group label={words.rescs} required {...field("rescs")}>
        <div className="stack-tight">
          {eligible.map(({ resc, person }) => (
            <Checkbox key={resc} value={resc} label={`${rescShortNames[resc]}: ${person?.name ?? ""}`} />
          ))}
        </div>
      </Checkbox.Group>
      <RubricFields form={form} problems={problems} />
      <div className="fields">
        <NumberInput label={words.lowest} min={0} max={10} required {...field("lowest")} />
        <NumberInput label={words.highest} min={1} max={100} required {...field("highest")} />
        <DateField label={words.due} required {...field("dueOn")} />
      </div>
    </FormDialog>
  );
}
