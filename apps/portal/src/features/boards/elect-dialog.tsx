import { schemaResolver, useForm } from "@mantine/form";
import { Board_ElectDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { electSchema } from "./schemas.ts";
import type { SeatDialogProps } from "./seat-dialog.tsx";

interface Values {
  from: string | null;
  lastDay: string | null;
}

/** Elects the holder of a seat to the executive board; offered until the seat ends. */
export function ElectDialog({ seat, onClose }: SeatDialogProps) {
  const act = useAct(Board_ElectDocument);
  const problems = useProblems();
  const seen = useSeen(seat);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { from: today, lastDay: seat.lastDay },
    validate: schemaResolver(electSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ from, lastDay }: Values) => {
    if (!from || !lastDay) return;
    problems.clear();
    const outcome = await act.run({ id: seat.id, version: seen.version, from, lastDay });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.dialogs.elect.done, seat.memberName ?? "");
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={messages.elect}
      intro={messages.dialogs.elect.intro}
      submitLabel={messages.elect}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <div className="fields">
        <DateField label={messages.fields.from} required {...field("from")} />
        <DateField label={messages.fields.lastDay} required {...field("lastDay")} />
      </div>
    </FormDialog>
  );
}
