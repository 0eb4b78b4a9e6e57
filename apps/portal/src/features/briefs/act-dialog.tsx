import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import {
  Brief_ReleaseDraftDocument,
  Brief_ReturnDocument,
  Brief_ReviewDocument,
  Brief_ReviseDocument,
  Brief_SendDocument,
} from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { BriefAct } from "./brief-acts.tsx";
import { messages } from "./messages.ts";
import { reasonSchema } from "./schemas.ts";
import type { Brief } from "./words.ts";

interface ActDialogProps {
  readonly act: BriefAct;
  readonly brief: Brief;
  readonly onClose: () => void;
}

/** Sends, reviews, returns, releases or revises a brief: says what becomes true, and what cannot be undone. */
export function ActDialog({ act, brief, onClose }: ActDialogProps) {
  const acts = {
    send: useAct(Brief_SendDocument),
    review: useAct(Brief_ReviewDocument),
    release: useAct(Brief_ReleaseDraftDocument),
    revise: useAct(Brief_ReviseDocument),
  };
  const giveBack = useAct(Brief_ReturnDocument);
  const problems = useProblems();
  const words = messages.dialogs[act];
  const returns = act === "return";
  const form = useForm({
    initialValues: { reason: "" },
    ...(returns ? { validate: schemaResolver(reasonSchema, { sync: true }), validateInputOnBlur: true } : {}),
  });
  const send = async (reason: string) => {
    problems.clear();
    const target = { id: brief.id, version: brief.version };
    const outcome = await (act === "return" ? giveBack.run({ ...target, reason }) : acts[act].run(target));
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={giveBack.busy || Object.values(acts).some((one) => one.busy)}
      problems={problems}
      onSubmit={form.onSubmit(({ reason }) => void send(reason), problems.invalid)}
      onClose={onClose}
    >
      {returns && (
        <Textarea
          label={messages.reason}
          required
          autosize
          minRows={2}
          maxLength={500}
          id={problems.fieldId("reason")}
          {...form.getInputProps("reason")}
        />
      )}
    </FormDialog>
  );
}
