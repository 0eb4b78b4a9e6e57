import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Accord_DeclineDocument, Accord_SignDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useViewer, viewerName } from "../../app/session/viewer.ts";
import type { AccordDialogProps } from "./accord-acts.tsx";
import { messages } from "./messages.ts";
import { declineSchema, signSchema } from "./schemas.ts";

/** Signs a version for the own RESC, or declines it with a reason. Both stand as they are said. */
export function SignDialog({ act, version, onClose }: AccordDialogProps & { readonly act: "sign" | "decline" }) {
  const viewer = useViewer();
  const sign = useAct(Accord_SignDocument);
  const decline = useAct(Accord_DeclineDocument);
  const problems = useProblems();
  const words = messages.acts[act];
  const form = useForm({
    initialValues: { name: viewer ? viewerName(viewer) : "", title: viewer?.person?.title ?? "", signedOn: "", reason: "" },
    validate: schemaResolver(act === "sign" ? signSchema : declineSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ name, title, signedOn, reason }: typeof form.values) => {
    problems.clear();
    const said = { id: version.id, version: version.version, name, title };
    const outcome =
      act === "sign"
        ? await sign.run({ ...said, signedOn: signedOn || null, hash: version.hash ?? "" })
        : await decline.run({ ...said, reason });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.label}
      intro={words.intro}
      submitLabel={words.submit}
      busy={sign.busy || decline.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={messages.fields.name} required maxLength={120} data-autofocus {...field("name")} />
      <TextInput label={messages.fields.title} required maxLength={120} {...field("title")} />
      {act === "sign" ? (
        <DateField label={messages.fields.signedOn} description={messages.fields.signedOnAbout} {...field("signedOn")} />
      ) : (
        <Textarea label={messages.fields.reason} required autosize minRows={2} maxLength={1000} {...field("reason")} />
      )}
    </FormDialog>
  );
}
