import { NumberInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { ApiKeys_GrantDocument } from "@resc/client/portal";
import { KeyValue } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { roleNames } from "../../app/words.ts";
import { ownerName, type KeyLine } from "./columns.tsx";
import { messages } from "./messages.ts";
import { grantSchema } from "./schemas.ts";

/** Grants a key, for as many days as were asked for or for others. */
export function GrantDialog({ line, onClose }: { readonly line: KeyLine; readonly onClose: () => void }) {
  const act = useAct(ApiKeys_GrantDocument);
  const problems = useProblems();
  const form = useForm<{ days: number | string }>({
    initialValues: { days: line.days },
    validate: schemaResolver(grantSchema, { sync: true }),
  });
  const send = async ({ days }: { days: number | string }) => {
    problems.clear();
    const outcome = await act.run({ keyId: line.id, version: line.version, days: Number(days) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.granted, ownerName(line));
    onClose();
  };
  return (
    <FormDialog
      title={messages.grantTitle(ownerName(line))}
      intro={messages.grantIntro}
      submitLabel={messages.grantSubmit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <KeyValue
        facts={[
          [messages.name, line.name],
          [messages.role, roleNames[line.role]],
          [messages.purpose, line.purpose],
        ]}
      />
      <NumberInput
        id={problems.fieldId("days")}
        label={messages.days}
        description={messages.daysHelp}
        required
        min={1}
        max={365}
        allowDecimal={false}
        clampBehavior="none"
        hideControls
        maw={240}
        data-autofocus
        {...form.getInputProps("days")}
      />
    </FormDialog>
  );
}
