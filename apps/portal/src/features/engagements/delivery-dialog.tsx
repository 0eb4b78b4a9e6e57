import { NumberInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Engagement_LogDeliveryDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { engagementChanges } from "./engagement-changes.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";

interface Values {
  deliveredOn: string | null;
  hours: number | string;
  participants: number | string;
  note: string;
}

/** Logs a day of work. */
export function DeliveryDialog({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const act = useAct(Engagement_LogDeliveryDocument);
  const problems = useProblems();
  const seen = useSeen(engagement);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { deliveredOn: today, hours: "", participants: "", note: "" },
    validate: {
      deliveredOn: (day) => (day ? null : messages.problems.day),
      hours: (hours) => (hours !== "" && Number(hours) >= 0.1 && Number(hours) <= 24 ? null : messages.problems.hours),
      participants: (count) => (count === "" || Number.isInteger(Number(count)) ? null : messages.problems.participants),
    },
    validateInputOnBlur: true,
  });
  const send = async ({ deliveredOn, hours, participants, note }: Values) => {
    problems.clear();
    const outcome = await act.run({
      id: engagement.id,
      version: seen.version,
      deliveredOn: deliveredOn ?? today,
      hours: Number(hours),
      participants: participants === "" ? null : Number(participants),
      note: note.trim() || null,
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.logDelivery);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.delivery;
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
      <ConflictNote seen={seen} changes={engagementChanges(seen.before, seen.now)} />
      <div className="fields fields-three">
        <DateField label={messages.deliveryDay} required maxDate={today} {...field("deliveredOn")} />
        <NumberInput label={messages.hours} required data-autofocus min={0} max={24} step={0.5} hideControls {...field("hours")} />
        <NumberInput label={messages.participants} min={0} max={100_000} allowDecimal={false} hideControls {...field("participants")} />
      </div>
      <TextInput label={messages.note} maxLength={500} {...field("note")} />
    </FormDialog>
  );
}
