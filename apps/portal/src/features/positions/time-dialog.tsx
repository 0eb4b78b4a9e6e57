import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Position_CallDocument, Position_ReleaseDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { readCallTime } from "../opportunities/call/call-times.ts";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import type { PositionDialogProps } from "./position-acts.tsx";
import { timeSchema } from "./schemas.ts";

const fields = {
  call: { label: messages.fields.answerBy, help: messages.fields.answerByHelp },
  release: { label: messages.fields.at, help: messages.fields.atHelp },
} as const;

/** Calls for commitment or releases, each with a time or without. */
export function TimeDialog({ act, version, onClose }: PositionDialogProps & { readonly act: "call" | "release" }) {
  const call = useAct(Position_CallDocument);
  const release = useAct(Position_ReleaseDocument);
  const problems = useProblems();
  const seen = useSeen(version);
  const words = messages.dialogs[act];
  const form = useForm({ initialValues: { time: "" }, validate: schemaResolver(timeSchema, { sync: true }), validateInputOnBlur: true });
  const send = async (typed: string) => {
    problems.clear();
    const target = { versionId: version.id, version: seen.version };
    const time = readCallTime(typed);
    const outcome = act === "call" ? await call.run({ ...target, answerBy: time }) : await release.run({ ...target, at: time });
    if (!outcome.ok)
      return outcome.typename === "ConflictError"
        ? seen.meet()
        : problems.failed({ ...outcome, fields: outcome.fields.map((one) => ({ ...one, field: "time" })) });
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={call.busy || release.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ time }) => void send(time), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <TextInput
        label={fields[act].label}
        description={fields[act].help}
        maxLength={20}
        id={problems.fieldId("time")}
        {...form.getInputProps("time")}
      />
    </FormDialog>
  );
}
