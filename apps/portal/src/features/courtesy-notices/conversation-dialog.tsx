import { Select, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Notice_ConversationDocument } from "@resc/client/portal";
import type { CapacityTopic, CollaborationTopic, NoticeFactsFragment } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { noticeChanges } from "./notice-changes.ts";
import { ConflictNote, useSeen } from "./seen.tsx";
import { capacityWords, collaborationWords, optionsOf } from "./words.ts";

interface Values {
  collaboration: CollaborationTopic;
  capacityBuilding: CapacityTopic;
  words: string;
}

/** Records what came of the conversation, by either side. */
export function ConversationDialog({ notice, onClose }: { readonly notice: NoticeFactsFragment; readonly onClose: () => void }) {
  const act = useAct(Notice_ConversationDocument);
  const problems = useProblems();
  const seen = useSeen(notice);
  const form = useForm<Values>({ initialValues: { collaboration: "NONE_DISCUSSED", capacityBuilding: "NONE_DISCUSSED", words: "" } });
  const send = async ({ words, ...topics }: Values) => {
    problems.clear();
    const outcome = await act.run({ id: notice.id, version: seen.version, ...topics, words: words.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.conversation);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.conversationDialog;
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
      <ConflictNote seen={seen} changes={noticeChanges(seen.before, seen.now)} />
      <div className="fields">
        <Select label={messages.collaboration} allowDeselect={false} data={optionsOf(collaborationWords)} {...field("collaboration")} />
        <Select label={messages.capacityBuilding} allowDeselect={false} data={optionsOf(capacityWords)} {...field("capacityBuilding")} />
      </div>
      <Textarea label={words.words} data-autofocus autosize minRows={3} maxLength={2000} {...field("words")} />
    </FormDialog>
  );
}
