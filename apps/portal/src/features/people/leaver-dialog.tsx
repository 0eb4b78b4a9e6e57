import { Button, Modal, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { People_RecordLeaverDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { DirectoryPerson } from "./columns.tsx";
import { messages } from "./messages.ts";
import { leaverSchema } from "./schemas.ts";

interface Values {
  lastDay: string | null;
  reason: string;
}

/** Ends everything that a person does for the RESC, and says what nobody takes over. */
export function LeaverDialog({ person, onClose }: { readonly person: DirectoryPerson; readonly onClose: () => void }) {
  const act = useAct(People_RecordLeaverDocument);
  const problems = useProblems();
  const [open, setOpen] = useState<readonly string[]>();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { lastDay: today, reason: "" },
    validate: schemaResolver(leaverSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ lastDay, reason }: Values) => {
    if (!lastDay) return;
    problems.clear();
    const outcome = await act.run({ personId: person.id, lastDay, reason: reason.trim() });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.left, person.name);
    if (outcome.result.withoutSuccessor.length === 0) onClose();
    else setOpen(outcome.result.withoutSuccessor);
  };
  if (open)
    return (
      <Modal opened onClose={onClose} title={messages.noSuccessor}>
        <div className="stack">
          <ul className="bullets">
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="form-acts">
            <Button onClick={onClose}>{messages.understood}</Button>
          </div>
        </div>
      </Modal>
    );
  return (
    <FormDialog
      title={messages.leavesFor(person.name)}
      intro={messages.leaverIntro}
      submitLabel={messages.endEverything}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <DateField id={problems.fieldId("lastDay")} label={messages.lastDay} required {...form.getInputProps("lastDay")} />
      <TextInput id={problems.fieldId("reason")} label={messages.reason} required maxLength={500} {...form.getInputProps("reason")} />
    </FormDialog>
  );
}
