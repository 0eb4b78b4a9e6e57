import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { People_EndRoleDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { roleNames } from "../../app/words.ts";
import type { DirectoryPerson } from "./columns.tsx";
import { messages } from "./messages.ts";
import type { DirectoryGrant } from "./person-roles.tsx";
import { endRoleSchema } from "./schemas.ts";

/** Ends a role today, with the reason. */
export function EndRoleDialog({
  person,
  grant,
  onClose,
}: {
  readonly person: DirectoryPerson;
  readonly grant: DirectoryGrant;
  readonly onClose: () => void;
}) {
  const act = useAct(People_EndRoleDocument);
  const problems = useProblems();
  const form = useForm({ initialValues: { reason: "" }, validate: schemaResolver(endRoleSchema, { sync: true }) });
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const outcome = await act.run({ grantId: grant.id, reason });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.ended);
    onClose();
  };
  return (
    <FormDialog
      title={messages.endRoleOf(roleNames[grant.role], person.name)}
      intro={messages.endIntro}
      submitLabel={messages.endRole}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput
        id={problems.fieldId("reason")}
        label={messages.reason}
        required
        maxLength={500}
        data-autofocus
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
