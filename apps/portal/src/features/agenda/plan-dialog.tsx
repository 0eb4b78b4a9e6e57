import { NumberInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Meeting_ChangeDocument, Meeting_PlanDocument } from "@resc/client/portal";
import { connecticutDate, connecticutInstant, connecticutZone } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useNavigate } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";

interface Values {
  title: string;
  day: string | null;
  time: string;
  minutesPlanned: number | string;
  place: string;
  dialIn: string;
}

const { problems: wrong, dialog: words } = messages;
const schema = z.object({
  title: z.string().check(z.trim(), z.minLength(2, wrong.title)),
  day: z.string(wrong.day).check(z.minLength(1, wrong.day)),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/, wrong.time)),
  minutesPlanned: z.union([z.number(), z.string()]),
  place: z.string().check(z.trim(), z.minLength(2, wrong.place)),
  dialIn: z.string(),
});

const hour = (instant: string) =>
  new Date(instant).toLocaleTimeString("en-GB", { timeZone: connecticutZone, hour: "2-digit", minute: "2-digit", hour12: false });

/** Plans a meeting, or moves one whose packet was not asked for. */
export function PlanDialog({ meeting, onClose }: { readonly meeting?: Meeting; readonly onClose: () => void }) {
  const plan = useAct(Meeting_PlanDocument);
  const change = useAct(Meeting_ChangeDocument);
  const navigate = useNavigate();
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: {
      title: meeting?.title ?? words.defaultName,
      day: meeting ? connecticutDate(new Date(meeting.startsAt)) : null,
      time: meeting ? hour(meeting.startsAt) : "09:30",
      minutesPlanned: meeting?.minutesPlanned ?? 120,
      place: meeting?.place ?? "",
      dialIn: meeting?.dialIn ?? "",
    },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ day, time, minutesPlanned, ...rest }: Values) => {
    problems.clear();
    const input = { ...rest, startsAt: connecticutInstant(day ?? "", time).toISOString(), minutesPlanned: Number(minutesPlanned) };
    const outcome = meeting ? await change.run({ ...input, id: meeting.id, version: meeting.version }) : await plan.run(input);
    if (!outcome.ok)
      return problems.failed({
        ...outcome,
        fields: outcome.fields.map((one) => (one.field === "startsAt" ? { ...one, field: "day" } : one)),
      });
    toastDone(meeting ? words.changed : words.done);
    onClose();
    if (!meeting) await navigate({ to: "/agenda/$meeting", params: { meeting: outcome.result.meeting.ref } });
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={meeting ? words.change : words.title}
      intro={words.intro}

      accord="A29"
      submitLabel={meeting ? words.submitChange : words.submit}
      busy={plan.busy || change.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={words.name} required maxLength={120} {...field("title")} />
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
