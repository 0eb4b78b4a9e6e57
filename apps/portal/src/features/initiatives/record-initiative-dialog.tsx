import { Radio, Select, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Initiatives_RecordDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { emptyInitiative, initiativeInput, initiativeRules, type InitiativeValues } from "./initiative-values.ts";
import { initiativeMessages } from "./messages.ts";

const words = initiativeMessages.recordDialog;
const options = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Records an initiative together with the own intention. */
export function RecordInitiativeDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Initiatives_RecordDocument);
  const problems = useProblems();
  const form = useForm<InitiativeValues>({ initialValues: emptyInitiative, validate: initiativeRules, validateInputOnBlur: true });
  const send = async (values: InitiativeValues) => {
    problems.clear();
    const outcome = await act.run(initiativeInput(values));
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof InitiativeValues) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const { closesPrecision } = form.values;
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
      <TextInput label={words.titleField} required data-autofocus maxLength={300} {...field("title")} />
      <div className="fields">
        <Select label={words.kind} allowDeselect={false} data={options(initiativeMessages.kinds)} {...field("funderKind")} />
        <TextInput label={words.funder} required maxLength={200} {...field("funder")} />
      </div>
      <div className="fields">
        <TextInput label={words.program} maxLength={40} {...field("programNumber")} />
        <TextInput label={words.period} maxLength={300} {...field("periodWords")} />
      </div>
      <Textarea label={words.summary} autosize minRows={2} maxLength={2000} {...field("summary")} />
      <div className="fields">
        <TextInput label={words.closesWords} required maxLength={300} {...field("closesWords")} />
        <Select label={words.precision} allowDeselect={false} data={options(words.precisions)} {...field("closesPrecision")} />
      </div>
      {closesPrecision !== "NOT_STATED" && (
        <div className="fields">
          <DateField label={words.day} required {...field("closesDate")} />
          {closesPrecision === "DATE_TIME" && <TextInput label={words.time} required maxLength={5} {...field("closesTime")} />}
        </div>
      )}
      <Radio.Group label={words.interested} {...field("interested")}>
        <div className="stack-tight">
          <Radio value="yes" label={words.yes} />
          <Radio value="no" label={words.no} />
        </div>
      </Radio.Group>
      <Textarea label={words.words} autosize minRows={2} maxLength={1000} {...field("words")} />
    </FormDialog>
  );
}
