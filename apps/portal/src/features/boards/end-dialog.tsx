import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Board_EndSeatTermDocument, Board_LeaveExecutiveDocument } from "@resc/client/portal";
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
import { endSchema, leaveSchema } from "./schemas.ts";
import type { SeatDialogProps } from "./seat-dialog.tsx";

interface Values {
  lastDay: string | null;
  reason: string;
}

/** Ends a term on the board, or only the time on the executive board. */
export function EndDialog({ seat, act, onClose }: SeatDialogProps & { readonly act: "end" | "leave" }) {
  const end = useAct(Board_EndSeatTermDocument);
  const leave = useAct(Board_LeaveExecutiveDocument);
  const problems = useProblems();
  const seen = useSeen(seat);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { lastDay: today, reason: "" },
    validate: schemaResolver(act === "end" ? endSchema : leaveSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ lastDay, reason }: Values) => {
    if (!lastDay) return;
    problems.clear();
    const target = { id: seat.id, version: seen.version, lastDay };
    const outcome = act === "end" ? await end.run({ ...target, reason: reason.trim() }) : await leave.run(target);
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.dialogs[act].done, seat.memberName ?? "");
    onClose();
  };
  const { fields } = messages;
  return (
    <FormDialog
      title={messages[act]}
      intro={messages.dialogs[act].intro}
      submitLabel={messages[act]}
      busy={end.busy || leave.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <DateField label={fields.lastDay} required id={problems.fieldId("lastDay")} {...form.getInputProps("lastDay")} />
      {act === "end" && (
        <TextInput label={fields.reason} required maxLength={500} id={problems.fieldId("reason")} {...form.getInputProps("reason")} />
      )}
    </FormDialog>
  );
}
