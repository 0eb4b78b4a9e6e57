import { Select, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { People_AddPersonDocument } from "@resc/client/portal";
import type { OrganizationCode } from "@resc/client/portal";
import { isRescCode } from "@resc/domain";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { organizationOptions } from "./options.ts";
import { addPersonSchema } from "./schemas.ts";

interface Values {
  name: string;
  organization: OrganizationCode | "";
  title: string;
  email: string;
  phone: string;
  signInIssuer: string;
  signInSubject: string;
}

const empty: Values = { name: "", organization: "", title: "", email: "", phone: "", signInIssuer: "", signInSubject: "" };

/** Puts a person into the directory. */
export function AddPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(People_AddPersonDocument);
  const problems = useProblems();
  const own = useViewer()?.organization;
  const form = useForm<Values>({
    initialValues: { ...empty, organization: isRescCode(own) ? own : "" },
    validate: schemaResolver(addPersonSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ organization, name, ...rest }: Values) => {
    if (!organization) return;
    problems.clear();
    const optional = Object.fromEntries(Object.entries(rest).map(([field, value]) => [field, value.trim() || null]));
    const outcome = await act.run({ name, organization, ...optional });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.added, outcome.result.person.name);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={messages.addPerson}
      submitLabel={messages.addPerson}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={messages.name} required maxLength={120} data-autofocus {...field("name")} />
      <Select label={messages.organization} required data={organizationOptions} {...field("organization")} />
      <TextInput label={messages.personTitle} maxLength={120} {...field("title")} />
      <div className="fields">
        <TextInput label={messages.email} type="email" maxLength={254} {...field("email")} />
        <TextInput label={messages.phone} type="tel" maxLength={40} {...field("phone")} />
      </div>
      <p className="quiet">{messages.signInHelp}</p>
      <div className="fields">
        <TextInput label={messages.issuer} maxLength={200} {...field("signInIssuer")} />
        <TextInput label={messages.subject} maxLength={200} {...field("signInSubject")} />
      </div>
    </FormDialog>
  );
}
