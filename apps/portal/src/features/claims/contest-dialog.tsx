import { useForm, schemaResolver } from "@mantine/form";
import { Claims_ContestDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { emptySide, sideInput, sideSchema } from "./side.ts";
import { SideFields } from "./side-fields.tsx";

const words = messages.contest;

interface ContestDialogProps {
  readonly claim: { readonly id: string; readonly version: number; readonly sentence: string };
  readonly onClose: () => void;
}

/** Sets what another source says beside a sentence. */
export function ContestDialog({ claim, onClose }: ContestDialogProps) {
  const act = useAct(Claims_ContestDocument);
  const problems = useProblems();
  const form = useForm({ initialValues: emptySide, validate: schemaResolver(sideSchema, { sync: true }) });
  const send = async (side: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ id: claim.id, version: claim.version, other: sideInput(side) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={`“${claim.sentence}” ${words.intro}`}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <SideFields
        side={form.getValues()}
        field={(path) => ({ id: problems.fieldId(path), error: form.errors[path] })}
        onChange={(side) => form.setValues(side)}
      />
    </FormDialog>
  );
}
