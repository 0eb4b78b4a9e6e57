import { NumberInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Groups_PlanMeetingDocument } from "@resc/client/portal";
import { connecticutInstant } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

interface Values {
  title: string;
  day: string | null;
  time: string;
  minutesPlanned: number | string;
  place: string;
  dialIn: string;
}

const { problems: wrong } = messages;
const words = messages.dialogs.plan;
const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(2, wrong.title)),
  day: z.string(wrong.day).check(z.minLength(1, wrong.day)),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/, wrong.time)),
  minutesPlanned: z.union([z.number(), z.string()]),
  place: z.string().check(z.trim(), z.minLength(2, wrong.place)),
  dialIn: z.string(),
});

/** Plans a meeting of a group. */
export function PlanDialog({ groupId, onClose }: { readonly groupId: string; readonly onClose: () => void }) {
  const act = useAct(Groups_PlanMeetingDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { title: "", day: null, time: "13:00", minutesPlanned: 90, place: "", dialIn: "" },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ day, time, minutesPlanned, ...rest }: Values) => {
    problems.clear();
    const startsAt = connecticutInstant(day ?? "", time).toISOString();
    const outcome = await act.run({ groupId, ...rest, startsAt, minutesPlanned: Number(minutesPlanned) });
    if (!outcome.ok)
      return problems.failed({
        ...outcome,
        fields: outcome.fields.map((one) => (one.field === "startsAt" ? { ...one, field: "day" } : one)),
      });
    toastDone(words.done, rest.title);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
      <TextInput label={words.name} required data-autofocus maxLength={120} {...field("title")} />
      <div className="fields">
        <DateField label={words.day} required {...field("day")} />
        <TextInput label={words.time} type="time" required {...field("time")} />
        <NumberInput label={words.length} required min={15} max={600} step={15} {...field("minutesPlanned")} />
      </div>
      <TextInput label={words.place} required maxLength={200} {...field("place")} />
      <TextInput label={words.join} maxLength={300} {...field("dialIn")} />
    </FormDialog>
  );
}
