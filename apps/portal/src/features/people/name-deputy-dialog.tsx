import { schemaResolver, useForm } from "@mantine/form";
import { People_NameDeputyDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { DirectoryPerson } from "./columns.tsx";
import { messages } from "./messages.ts";
import { PersonSelect } from "./person-select.tsx";
import { nameDeputySchema } from "./schemas.ts";

interface Values {
  deputyPersonId: string;
  validFrom: string;
  validTo: string;
}

/** Names who stands in for a person that receives courtesy notices. */
export function NameDeputyDialog({ person, onClose }: { readonly person: DirectoryPerson; readonly onClose: () => void }) {
  const act = useAct(People_NameDeputyDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { deputyPersonId: "", validFrom: "", validTo: "" },
    validate: schemaResolver(nameDeputySchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await act.run({ personId: person.id, ...values });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.deputy);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={messages.nameDeputyFor(person.name)}
      submitLabel={messages.nameDeputy}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <PersonSelect
        of={person.organization}
        without={person.id}
        label={messages.deputy}
        required
        data-autofocus
        {...field("deputyPersonId")}
      />
      <div className="fields">
        <DateField label={messages.from} required {...field("validFrom")} />
        <DateField label={messages.until} required {...field("validTo")} />
      </div>
    </FormDialog>
  );
}
