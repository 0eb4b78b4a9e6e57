import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Notice_ConcernDocument, Notice_NeverGivenDocument, Notice_RememberDocument } from "@resc/client/portal";
import type { NoticeFactsFragment } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { noticeChanges } from "./notice-changes.ts";
import { ConflictNote, useSeen } from "./seen.tsx";

/** Acts that consist of a few sentences. */
export type TextAct = "concern" | "remember" | "neverGiven";

const texts = {
  concern: { ...messages.concernDialog, done: messages.done.concern, most: 2000 },
  remember: { ...messages.rememberDialog, done: messages.done.remembered, most: 2000 },
  neverGiven: { ...messages.neverGivenDialog, text: messages.neverGivenDialog.reason, done: messages.done.neverGiven, most: 500 },
} as const;

/** Raises a concern, keeps another memory of a call, or says why no notice was given. */
export function NoticeTextDialog({
  act,
  notice,
  onClose,
}: {
  readonly act: TextAct;
  readonly notice: NoticeFactsFragment;
  readonly onClose: () => void;
}) {
  const concern = useAct(Notice_ConcernDocument);
  const remember = useAct(Notice_RememberDocument);
  const neverGiven = useAct(Notice_NeverGivenDocument);
  const problems = useProblems();
  const seen = useSeen(notice);
  const form = useForm({
    initialValues: { text: "" },
    validate: { text: (text) => (text.trim().length < 3 ? messages.problems.text : null) },
    validateInputOnBlur: true,
  });
  const words = texts[act];
  const send = async (text: string) => {
    problems.clear();
    const target = { id: notice.id, version: seen.version };
    const outcome =
      act === "neverGiven"
        ? await neverGiven.run({ ...target, reason: text })
        : await (act === "concern" ? concern : remember).run({ ...target, text });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={concern.busy || remember.busy || neverGiven.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ text }) => void send(text.trim()), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={noticeChanges(seen.before, seen.now)} />
      <Textarea
        id={problems.fieldId("text")}
        label={words.text}
        required
        data-autofocus
        autosize
        minRows={3}
        maxLength={words.most}
        {...form.getInputProps("text")}
      />
    </FormDialog>
  );
}
