import { NumberInput, Radio, Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { Decisions_ChangeDocument, Decisions_HeldMeetingsDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField, formatDay } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Decision } from "./decisions-page.tsx";
import { messages } from "./messages.ts";
import { numberWords } from "./number-words.ts";
import { changeSchema } from "./schemas.ts";

interface Values {
  value: number | string;
  words: string;
  meetingId: string | null;
  validFrom: string | null;
  reason: string;
}

/** Records what the Executive Directors agreed on, with the meeting and from which day on. */
export function ChangeDialog({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const act = useAct(Decisions_ChangeDocument);
  const { data } = useQuery(Decisions_HeldMeetingsDocument, { fetchPolicy: "no-cache" });
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const { least, most, unit, isSwitch } = decision;
  const bounds = least !== null && most !== null ? { least, most } : null;
  const form = useForm<Values>({
    initialValues: {
      value: isSwitch ? String(decision.value) : (decision.value ?? ""),
      words: "",
      meetingId: null,
      validFrom: today,
      reason: "",
    },
    validate: schemaResolver(changeSchema(bounds), { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ value, words, meetingId, validFrom, reason }: Values) => {
    if (!meetingId || !validFrom) return;
    problems.clear();
    const said = bounds ? { value: Number(value) } : { words: words.trim() };
    const outcome = await act.run({ key: decision.key, meetingId, validFrom, reason: reason.trim(), ...said });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done);
    onClose();
  };
  const { fields } = messages;
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={decision.question}
      intro={decision.needsRelease ? messages.release : messages.intro}
      submitLabel={messages.change}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {bounds && isSwitch && (
        <Radio.Group label={fields.onOrOff} required {...field("value")}>
          <div className="choices">
            {[bounds.least, bounds.most].map((value) => (
              <Radio key={value} value={String(value)} label={numberWords(decision, value)} />
            ))}
          </div>
        </Radio.Group>
      )}
      {bounds && unit && (
        <NumberInput label={fields.value(unit)} required min={bounds.least} max={bounds.most} hideControls {...field("value")} />
      )}
      {!bounds && <Textarea label={fields.words} required autosize minRows={2} maxLength={1000} {...field("words")} />}
      <Select
        label={fields.meeting}
        required
        nothingFoundMessage={fields.noMeeting}
        data={(data?.meetings?.nodes ?? []).map(({ id, ref, title, heldOn }) => ({
          value: id,
          label: `${ref}, ${title}, ${formatDay(heldOn)}`,
        }))}
        {...field("meetingId")}
      />
      <DateField label={fields.validFrom} required {...field("validFrom")} />
      <TextInput label={fields.reason} required maxLength={500} {...field("reason")} />
    </FormDialog>
  );
}
