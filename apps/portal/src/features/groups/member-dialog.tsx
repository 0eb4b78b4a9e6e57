import { Checkbox } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Groups_AddMemberDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import { messages } from "./messages.ts";

const words = messages.dialogs.member;
const schema = z.object({
  personId: z.string(messages.problems.person).check(z.minLength(1, messages.problems.person)),
  convenes: z.boolean(),
});

/** Adds a member. */
export function MemberDialog({ groupId, onClose }: { readonly groupId: string; readonly onClose: () => void }) {
  const act = useAct(Groups_AddMemberDocument);
  const problems = useProblems();
  const form = useForm<{ personId: string | null; convenes: boolean }>({
    initialValues: { personId: null, convenes: false },
    validate: schemaResolver(schema, { sync: true }),
  });
  const send = async ({ personId, convenes }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ groupId, personId: personId ?? "", convenes });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
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
      <PersonSelect label={words.person} required id={problems.fieldId("personId")} {...form.getInputProps("personId")} />
      <Checkbox label={words.convenes} {...form.getInputProps("convenes", { type: "checkbox" })} />
    </FormDialog>
  );
}
