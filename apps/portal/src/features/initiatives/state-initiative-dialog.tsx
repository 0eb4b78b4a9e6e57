import { Radio, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Initiatives_StateDocument } from "@resc/client/portal";
import type { IntentionAct } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { intentionMessages } from "../opportunities/intentions/messages.ts";
import type { Initiative } from "./columns.tsx";
import { initiativeMessages } from "./messages.ts";

const words = initiativeMessages.stateDialog;

/** States, changes or withdraws the own intention on an initiative outside the platform. */
export function StateInitiativeDialog({ initiative, onClose }: { readonly initiative: Initiative; readonly onClose: () => void }) {
  const act = useAct(Initiatives_StateDocument);
  const problems = useProblems();
  const own = useViewer()?.organization;
  const from = initiative.intentions.find(({ resc }) => resc === own)?.state ?? "NOT_STATED";
  const form = useForm<{ act: IntentionAct; text: string }>({
    initialValues: { act: initiative.possible[0] ?? "stateInterest", text: "" },
  });
  const send = async (said: IntentionAct, text: string) => {
    problems.clear();
    const outcome = await act.run({ initiativeId: initiative.id, act: said, from, words: text.trim() || null });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={initiative.title}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ act: said, text }) => void send(said, text), problems.invalid)}
      onClose={onClose}
    >
      <Radio.Group label={intentionMessages.what} id={problems.fieldId("act")} {...form.getInputProps("act")}>
        <div className="stack-tight">
          {initiative.possible.map((possible, index) => (
            <Radio key={possible} value={possible} label={intentionMessages.acts[possible]} data-autofocus={index === 0 || undefined} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={intentionMessages.words}
        id={problems.fieldId("words")}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps("text")}
      />
    </FormDialog>
  );
}
