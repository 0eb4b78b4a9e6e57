import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Notice_CallMeDocument } from "@resc/client/portal";
import type { NoticeFactsFragment } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { noticeChanges } from "./notice-changes.ts";
import { ConflictNote, useSeen } from "./seen.tsx";

/** Asks the RESC doing the work to call. */
export function CallMeDialog({ notice, onClose }: { readonly notice: NoticeFactsFragment; readonly onClose: () => void }) {
  const act = useAct(Notice_CallMeDocument);
  const problems = useProblems();
  const seen = useSeen(notice);
  const form = useForm({ initialValues: { words: "" } });
  const send = async ({ words }: { words: string }) => {
    problems.clear();
    const outcome = await act.run({ id: notice.id, version: seen.version, words: words.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.callMe);
    onClose();
  };
  const words = messages.callMe;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro(rescShortNames[notice.provider.code])}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={noticeChanges(seen.before, seen.now)} />
      <Textarea
        id={problems.fieldId("words")}
        label={words.words}
        description={words.help}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("words")}
      />
    </FormDialog>
  );
}
