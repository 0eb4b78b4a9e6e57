import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { ApiKeys_DeclineDocument, ApiKeys_EndDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ownerName, type KeyLine } from "./columns.tsx";
import { messages } from "./messages.ts";
import { refuseSchema } from "./schemas.ts";

/** Which of the two acts that need a reason is meant. */
export type Refusal = "decline" | "end";

const words = {
  decline: { title: messages.declineTitle, intro: messages.declineIntro, submit: messages.declineSubmit, saved: messages.saved.declined },
  end: { title: messages.endTitle, intro: messages.endIntro, submit: messages.endSubmit, saved: messages.saved.ended },
} as const;

/** Declines a request, or ends a key, with a reason that its owner reads. */
export function RefuseDialog({
  refusal,
  line,
  onClose,
}: {
  readonly refusal: Refusal;
  readonly line: KeyLine;
  readonly onClose: () => void;
}) {
  const decline = useAct(ApiKeys_DeclineDocument);
  const end = useAct(ApiKeys_EndDocument);
  const problems = useProblems();
  const said = words[refusal];
  const form = useForm({ initialValues: { reason: "" }, validate: schemaResolver(refuseSchema, { sync: true }) });
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const input = { keyId: line.id, version: line.version, reason };
    const outcome = await (refusal === "decline" ? decline.run(input) : end.run(input));
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(said.saved, ownerName(line));
    onClose();
  };
  return (
    <FormDialog
      title={said.title(ownerName(line))}
      intro={said.intro}
      submitLabel={said.submit}
      busy={decline.busy || end.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Textarea
        id={problems.fieldId("reason")}
        label={messages.reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
