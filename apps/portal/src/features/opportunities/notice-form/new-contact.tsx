import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_AddContactDocument } from "@resc/client/portal";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { noticeFormMessages as words } from "./messages.ts";

/** Adds a person of the agency to the address book without leaving the notice. */
export function NewContact({ agencyCode, onAdded }: { readonly agencyCode: string; readonly onAdded: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  const act = useAct(Opportunity_AddContactDocument);
  const form = useForm({ initialValues: { name: "", email: "" } });
  const add = async () => {
    const { name, email } = form.values;
    const outcome = await act.run({ agencyCode, name: name.trim(), email: email.trim() || null });
    if (!outcome.ok) return toastFailed(words.newContact, outcome.message);
    onAdded(outcome.result.contact.id);
    toastDone(words.contactAdded);
    setOpen(false);
  };
  if (!open)
    return (
      <div className="acts">
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {words.newContact}
        </Button>
      </div>
    );
  return (
    <div className="fields">
      <TextInput label={words.contactName} maxLength={120} {...form.getInputProps("name")} />
      <TextInput label={words.contactEmail} type="email" maxLength={254} {...form.getInputProps("email")} />
      <div className="acts">
        <Button variant="default" loading={act.busy} disabled={form.values.name.trim().length < 2} onClick={() => void add()}>
          {words.newContact}
        </Button>
      </div>
    </div>
  );
}
