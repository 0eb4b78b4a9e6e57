import { Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Hearings_AddPointDocument, Hearings_OutcomeDocument } from "@resc/client/portal";
import type { HearingPointKind } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Point } from "./hearing-card.tsx";
import type { Hearing } from "./hearings-page.tsx";
import { messages } from "./messages.ts";
import { outcomeSchema, pointSchema } from "./schemas.ts";

const kinds: readonly HearingPointKind[] = ["PROMISED", "ASKED"];

/** Records what was asked or promised at a hearing. */
export function PointDialog({ hearing, onClose }: { readonly hearing: Hearing; readonly onClose: () => void }) {
  const act = useAct(Hearings_AddPointDocument);
  const problems = useProblems();
  const words = messages.pointDialog;
  const form = useForm<{ kind: HearingPointKind; what: string; byWhom: string; followUpOn: string | null }>({
    initialValues: { kind: "PROMISED", what: "", byWhom: "", followUpOn: null },
    validate: schemaResolver(pointSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ hearingId: hearing.id, ...values, followUpOn: values.followUpOn || null });
    if (!outcome.ok) return problems.failed(outcome);
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
      <div className="fields">
        <Select
          label={words.kind}
          allowDeselect={false}
          data={kinds.map((value) => ({ value, label: messages.kinds[value] }))}
          {...field("kind")}
        />
        <DateField label={words.followUpOn} {...field("followUpOn")} />
      </div>
      <Textarea label={words.what} required data-autofocus autosize minRows={2} maxLength={500} {...field("what")} />
      <TextInput label={words.byWhom} required maxLength={200} {...field("byWhom")} />
    </FormDialog>
  );
}

/** Records what became of it. */
export function OutcomeDialog({ point, onClose }: { readonly point: Point; readonly onClose: () => void }) {
  const act = useAct(Hearings_OutcomeDocument);
  const problems = useProblems();
  const words = messages.outcomeDialog;
  const form = useForm({
    initialValues: { outcome: "" },
    validate: schemaResolver(outcomeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ outcome: what }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ pointId: point.id, version: point.version, outcome: what.trim() });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={`${words.intro} ${point.what}`}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Textarea
        id={problems.fieldId("outcome")}
        label={words.outcome}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("outcome")}
      />
    </FormDialog>
  );
}
