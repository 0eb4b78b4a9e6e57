import { Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_ProposeDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/client/portal";
import { connecticutDate, fiscalYear, isRescCode, rescCodes, rescShortNames } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { PersonSelect } from "../people/person-select.tsx";
import { messages } from "./messages.ts";
import { NeedLines, sentNeed } from "./need-lines.tsx";
import type { NeedValues } from "./need-lines.tsx";
import { proposeSchema } from "./schemas.ts";

interface Values {
  title: string;
  purpose: string;
  leadResc: RescCode | "";
  leadPersonId: string | null;
  startsOn: string;
  endsOn: string | null;
  needs: NeedValues[];
}

/** Proposes a venture: an Executive Director with the own RESC as lead, the Coordinator with any. */
export function ProposeDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(Venture_ProposeDocument);
  const navigate = useNavigate();
  const problems = useProblems();
  const organization = useViewer()?.organization;
  const own = isRescCode(organization) ? organization : null;
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { title: "", purpose: "", leadResc: own ?? "", leadPersonId: null, startsOn: today, endsOn: null, needs: [] },
    validate: schemaResolver(proposeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ leadResc, leadPersonId, needs, ...rest }: Values) => {
    if (!leadResc || !leadPersonId) return;
    problems.clear();
    const outcome = await act.run({ ...rest, leadResc, leadPersonId, needs: needs.map(sentNeed) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done.propose);
    onClose();
    await navigate({ to: "/ventures/$ref", params: { ref: outcome.result.venture.ref } });
  };
  const words = messages.proposeDialog;
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A27"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={words.name} required maxLength={120} data-autofocus {...field("title")} />
      <Textarea label={words.purpose} required autosize minRows={2} maxLength={2000} {...field("purpose")} />
      <div className="fields">
        <Select
          label={words.leadResc}
          required
          allowDeselect={false}
          data={(own ? [own] : rescCodes).map((value) => ({ value, label: rescShortNames[value] }))}
          {...field("leadResc")}
        />
        <PersonSelect label={words.leadPerson} required of={form.values.leadResc || undefined} {...field("leadPersonId")} />
      </div>
      <div className="fields">
        <DateField label={words.startsOn} required {...field("startsOn")} />
        <DateField label={words.endsOn} {...field("endsOn")} />
      </div>
      <NeedLines form={form} problems={problems} year={fiscalYear(today)} />
    </FormDialog>
  );
}
