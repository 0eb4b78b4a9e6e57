import { Checkbox, Select, TextInput, Textarea } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { OpportunityRoute } from "@resc/client/portal";
import { Card } from "@resc/ui";
import type { Problems } from "../../../app/form/use-problems.ts";
import { noticeFormMessages as words } from "./messages.ts";
import { NewContact } from "./new-contact.tsx";
import type { NoticeValues } from "./notice-values.ts";

/** What the parts of the form share. */
export interface NoticeFormPart {
  readonly form: UseFormReturnType<NoticeValues>;
  readonly problems: Problems;
}

/** Who issues it, what for, how much, for whom. */
export function NoticeFactsFields({
  form,
  problems,
  agencies,
  contacts,
}: NoticeFormPart & {
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly office: string | null }[];
}) {
  const field = (name: keyof NoticeValues) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const routes = Object.entries(words.routes).map(([value, label]) => ({ value: value as OpportunityRoute, label }));
  return (
    <Card title={words.facts}>
      <div className="fields">
        <Select
          label={words.agency}
          required
          searchable
          data={agencies.map(({ code, name }) => ({ value: code, label: name }))}
          {...field("agencyCode")}
        />
        <TextInput label={words.office} maxLength={160} {...field("office")} />
      </div>
      <TextInput label={words.titleField} required maxLength={300} {...field("title")} />
      <div className="fields">
        <TextInput label={words.number} maxLength={60} {...field("number")} />
        <Select label={words.route} allowDeselect={false} data={routes} {...field("route")} />
      </div>
      <Textarea label={words.summary} required autosize minRows={3} maxLength={4000} {...field("summary")} />
      <div className="fields">
        <TextInput label={words.amount} description={words.amountHelp} inputMode="decimal" maxLength={15} {...field("amount")} />
        <TextInput label={words.amountNote} maxLength={500} {...field("amountNote")} />
      </div>
      <div className="fields">
        <TextInput label={words.eligibility} maxLength={2000} {...field("eligibility")} />
        <TextInput label={words.period} maxLength={300} {...field("periodWords")} />
      </div>
      <Select
        label={words.contact}
        clearable
        searchable
        data={contacts.map(({ id, name, office }) => ({ value: id, label: office ? `${name}, ${office}` : name }))}
        {...field("contactId")}
      />
      {form.values.agencyCode && <NewContact agencyCode={form.values.agencyCode} onAdded={(id) => form.setFieldValue("contactId", id)} />}
      <Checkbox size="md" label={words.isPublic} {...form.getInputProps("isPublic", { type: "checkbox" })} />
    </Card>
  );
}
