import { useSuspenseQuery } from "@apollo/client/react";
import { MultiSelect, NumberInput, TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_AgencyContactsDocument, Opportunity_ProposeCallDocument } from "@resc/client/portal";
import { useAct } from "../../../app/data/use-act.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { readCallTime } from "./call-times.ts";
import { callMessages as words } from "./messages.ts";

const timeFields = ["first", "second", "third"] as const;

interface Values {
  first: string;
  second: string;
  third: string;
  minutes: number | string;
  dialIn: string;
  agenda: string;
  contactIds: string[];
}

const isTime = (text: string) => (readCallTime(text) ? null : words.problems.times);

/** Proposes three times, and how to join. */
export function ProposeCallDialog({ opportunity, onClose }: OpportunityProps & { readonly onClose: () => void }) {
  const { data } = useSuspenseQuery(Opportunity_AgencyContactsDocument, { variables: { agency: opportunity.agency.code } });
  const act = useAct(Opportunity_ProposeCallDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { first: "", second: "", third: "", minutes: 45, dialIn: "", agenda: "", contactIds: [] },
    validate: { first: isTime, second: isTime, third: isTime, dialIn: (text) => (text.trim().length < 3 ? words.problems.join : null) },
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const times = timeFields.map((name) => readCallTime(values[name])).filter((time) => time !== null);
    const outcome = await act.run({
      opportunityId: opportunity.id,
      times,
      minutes: Number(values.minutes),
      dialIn: values.dialIn.trim(),
      agenda: values.agenda.trim() || null,
      contactIds: values.contactIds,
    });
    if (!outcome.ok)
      return problems.failed({
        ...outcome,
        fields: outcome.fields.map((one) => ({ ...one, field: one.field === "times" ? "first" : one.field })),
      });
    toastDone(words.proposeDone);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const contacts = (data.agencyContacts ?? []).filter(({ email }) => email !== null);
  return (
    <FormDialog
      title={words.propose}
      intro={words.proposeIntro}

      accord="A41"
      submitLabel={words.proposeSubmit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {timeFields.map((name, index) => (
        <TextInput
          key={name}
          label={words.time(index + 1)}
          description={words.timeHelp}
          required
          data-autofocus={index === 0 || undefined}
          maxLength={20}
          {...field(name)}
        />
      ))}
      <div className="fields">
        <NumberInput label={words.length} min={10} max={240} {...field("minutes")} />
        <TextInput label={words.join} required maxLength={500} {...field("dialIn")} />
      </div>
      <MultiSelect
        label={words.staff}
        searchable
        data={contacts.map(({ id, name, office }) => ({ value: id, label: office ? `${name}, ${office}` : name }))}
        {...field("contactIds")}
      />
      <Textarea label={words.agenda} autosize minRows={2} maxLength={4000} {...field("agenda")} />
    </FormDialog>
  );
}
