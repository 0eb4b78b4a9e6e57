import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Engagement_CorrectPlacementDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { CustomerField } from "./customer-field.tsx";
import { customerInput } from "./customer.ts";
import type { Customer } from "./customer.ts";
import { engagementChanges } from "./engagement-changes.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { formField } from "./start-form.ts";
import { startMessages } from "./start-messages.ts";

interface Values {
  customer: Customer | null;
  reason: string;
}

/** Names the right customer of a wrongly placed engagement. */
export function PlacementDialog({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const act = useAct(Engagement_CorrectPlacementDocument);
  const problems = useProblems();
  const seen = useSeen(engagement);
  const form = useForm<Values>({
    initialValues: { customer: null, reason: "" },
    validate: {
      customer: (customer) => (customer ? null : startMessages.problems.customer),
      reason: (reason) => (reason.trim().length < 3 ? messages.problems.reason : null),
    },
  });
  const send = async ({ customer, reason }: Values) => {
    problems.clear();
    const outcome = await act.run({ id: engagement.id, version: seen.version, ...customerInput(customer), reason: reason.trim() });
    if (!outcome.ok)
      return outcome.typename === "ConflictError"
        ? seen.meet()
        : problems.failed({ ...outcome, fields: outcome.fields.map((one) => ({ ...one, field: formField(one.field) })) });
    toastDone(messages.done.correctPlacement);
    onClose();
  };
  const words = messages.placement;
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
      <CustomerField
        id={problems.fieldId("customer")}
        value={form.values.customer}
        error={form.errors["customer"]}
        onChange={(customer) => {
          form.setFieldValue("customer", customer);
          form.clearFieldError("customer");
        }}
        first
      />
      <Textarea
        id={problems.fieldId("reason")}
        label={messages.reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
