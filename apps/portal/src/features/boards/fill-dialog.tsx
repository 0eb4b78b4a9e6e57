import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Board_FillSeatDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { fillSchema } from "./schemas.ts";
import type { SeatDialogProps } from "./seat-dialog.tsx";

interface Values {
  memberName: string;
  memberPersonId: string | null;
  from: string | null;
  lastDay: string | null;
}

/** Records to whom a member board gave its seat. */
export function FillDialog({ seat, resc, onClose }: SeatDialogProps & { readonly resc: RescCode }) {
  const act = useAct(Board_FillSeatDocument);
  const problems = useProblems();
  const seen = useSeen(seat);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { memberName: "", memberPersonId: null, from: today, lastDay: null },
    validate: schemaResolver(fillSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ memberName, memberPersonId, from, lastDay }: Values) => {
    if (!from || !lastDay) return;
    problems.clear();
    const outcome = await act.run({ id: seat.id, version: seen.version, memberName: memberName.trim(), memberPersonId, from, lastDay });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.dialogs.fill.done, seat.district.shortName);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const { fields } = messages;
  return (
    <FormDialog
      title={messages.fillFor(seat.district.shortName)}
      intro={messages.dialogs.fill.intro}
      submitLabel={messages.fill}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <TextInput label={fields.memberName} required data-autofocus maxLength={120} {...field("memberName")} />
      <PersonSelect
        label={fields.person}
        description={fields.personHelp}
        inputWrapperOrder={["label", "input", "description", "error"]}
        of={resc}
        clearable
        clearButtonProps={{ "aria-label": `Clear: ${fields.person}` }}
        {...field("memberPersonId")}
      />
      <div className="fields">
        <DateField label={fields.from} required {...field("from")} />
        <DateField label={fields.lastDay} required {...field("lastDay")} />
      </div>
    </FormDialog>
  );
}
