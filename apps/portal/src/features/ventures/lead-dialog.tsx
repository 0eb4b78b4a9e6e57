import { schemaResolver, useForm } from "@mantine/form";
import { Venture_NameLeadDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { leadSchema } from "./schemas.ts";
import type { VentureDialogProps } from "./venture-dialog.tsx";

/** Names another person of the RESC that leads. */
export function LeadDialog({ venture, onClose }: VentureDialogProps) {
  const act = useAct(Venture_NameLeadDocument);
  const problems = useProblems();
  const seen = useSeen(venture);
  const form = useForm<{ personId: string | null }>({
    initialValues: { personId: null },
    validate: schemaResolver(leadSchema, { sync: true }),
  });
  const send = async (personId: string | null) => {
    if (!personId) return;
    problems.clear();
    const outcome = await act.run({ id: venture.id, version: seen.version, personId });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.lead);
    onClose();
  };
  const words = messages.leadDialog;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ personId }) => void send(personId), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <PersonSelect
        id={problems.fieldId("personId")}
        label={messages.leadPerson}
        required
        data-autofocus
        of={venture.leadResc.code}
        {...(venture.leadPerson ? { without: venture.leadPerson.id } : {})}
        {...form.getInputProps("personId")}
      />
    </FormDialog>
  );
}
