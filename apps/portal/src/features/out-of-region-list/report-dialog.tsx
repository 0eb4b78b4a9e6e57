import { Select, TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { OutOfRegionList_ReportDocument } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { CategorySelect } from "../engagements/category-select.tsx";
import { CustomerField } from "../engagements/customer-field.tsx";
import { customerInput } from "../engagements/customer.ts";
import type { Customer } from "../engagements/customer.ts";
import { formField } from "../engagements/start-form.ts";
import { messages } from "./messages.ts";

interface Values {
  provider: RescCode | null;
  customer: Customer | null;
  categoryCode: string | null;
  service: string;
  startsOn: string | null;
  endsOn: string | null;
  howHeard: string;
}

const { problems: missing, reportDialog: words } = messages;

/** Puts work that was heard of on the list. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(OutOfRegionList_ReportDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { provider: null, customer: null, categoryCode: null, service: "", startsOn: null, endsOn: null, howHeard: "" },
    validate: {
      provider: (provider) => (provider ? null : missing.provider),
      customer: (customer) => (customer ? null : missing.customer),
      service: (service) => (service.trim().length < 2 ? missing.service : null),
      endsOn: (endsOn, { startsOn }) => (endsOn && startsOn && endsOn < startsOn ? missing.endsOn : null),
      howHeard: (howHeard) => (howHeard.trim().length < 3 ? missing.howHeard : null),
    },
    validateInputOnBlur: true,
  });
  const send = async ({ provider, customer, service, howHeard, ...facts }: Values) => {
    if (!provider) return;
    problems.clear();
    const outcome = await act.run({ provider, ...customerInput(customer), ...facts, service: service.trim(), howHeard: howHeard.trim() });
    if (!outcome.ok) return problems.failed({ ...outcome, fields: outcome.fields.map((one) => ({ ...one, field: formField(one.field) })) });
    toastDone(messages.toastDone.report);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A38"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Select
        label={words.provider}
        required
        data-autofocus
        data={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
        {...field("provider")}
      />
      <CustomerField
        id={problems.fieldId("customer")}
        value={form.values.customer}
        error={form.errors["customer"]}
        onChange={(customer) => {
          form.setFieldValue("customer", customer);
          form.clearFieldError("customer");
        }}
      />
      <div className="fields">
        <CategorySelect {...field("categoryCode")} />
        <TextInput label={words.service} required maxLength={200} {...field("service")} />
      </div>
      <div className="fields">
        <DateField label={messages.starts} {...field("startsOn")} />
        <DateField label={messages.ends} {...field("endsOn")} />
      </div>
      <Textarea label={words.howHeard} required autosize minRows={2} maxLength={500} {...field("howHeard")} />
    </FormDialog>
  );
}
