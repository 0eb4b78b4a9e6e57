import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Position_AmendDocument, Position_DepartDocument, Position_RetireDocument, Position_SupersedeDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import type { PositionDialogProps } from "./position-acts.tsx";
import { reasonSchema, supersedeSchema } from "./schemas.ts";

/** Amends, departs from, retires or supersedes what is in force, each with a reason. */
export function ReasonDialog({
  act,
  position,
  version,
  onClose,
}: PositionDialogProps & { readonly act: "amend" | "depart" | "retire" | "supersede" }) {
  const amend = useAct(Position_AmendDocument);
  const depart = useAct(Position_DepartDocument);
  const retire = useAct(Position_RetireDocument);
  const supersede = useAct(Position_SupersedeDocument);
  const problems = useProblems();
  const seen = useSeen(version);
  const words = messages.dialogs[act];
  const form = useForm({
    initialValues: { reason: "", ref: "" },
    validate: schemaResolver(act === "supersede" ? supersedeSchema : reasonSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (reason: string, ref: string) => {
    problems.clear();
    const target = { versionId: version.id, version: seen.version, reason };
    const acts = {
      amend: () => amend.run({ positionId: position.id, why: reason }),
      depart: () => depart.run({ versionId: version.id, reason }),
      retire: () => retire.run(target),
      supersede: () => supersede.run({ ...target, byRef: ref.trim() }),
    };
    const outcome = await acts[act]();
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={[amend, depart, retire, supersede].some((one) => one.busy)}
      problems={problems}
      onSubmit={form.onSubmit(({ reason, ref }) => void send(reason, ref), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      {act === "supersede" && (
        <TextInput label={messages.fields.ref} required maxLength={20} id={problems.fieldId("ref")} {...form.getInputProps("ref")} />
      )}
      <Textarea
        label={messages.fields.reason}
        required
        autosize
        minRows={2}
        maxLength={act === "amend" || act === "depart" ? 1000 : 500}
        id={problems.fieldId("reason")}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
