import { Radio, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Position_AnswerDocument } from "@resc/client/portal";
import type { PositionAnswer } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import type { PositionDialogProps } from "./position-acts.tsx";
import { answerSchema } from "./schemas.ts";
import { answerFollows, answerWords, positionAnswers } from "./words.ts";

/** An Executive Director answers for the own RESC; what follows is said before it is done. Nothing is chosen beforehand. */
export function AnswerDialog({ version, onClose }: PositionDialogProps) {
  const act = useAct(Position_AnswerDocument);
  const problems = useProblems();
  const seen = useSeen(version);
  const words = messages.dialogs.answer;
  const form = useForm<{ answer: PositionAnswer | ""; words: string }>({
    initialValues: { answer: "", words: "" },
    validate: schemaResolver(answerSchema, { sync: true }),
  });
  const { answer: chosen } = form.values;
  const send = async (answer: PositionAnswer | "", said: string) => {
    if (!answer) return;
    problems.clear();
    const outcome = await act.run({ versionId: version.id, version: seen.version, answer, words: said.trim() || null });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={version.title}

      accord="A21"
      sentence={2}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ answer, words: said }) => void send(answer, said), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen)} />
      <Radio.Group label={messages.fields.answer} required id={problems.fieldId("answer")} {...form.getInputProps("answer")}>
        <div className="stack-tight">
          {positionAnswers.map((value) => (
            <Radio key={value} value={value} label={answerWords[value]} />
          ))}
        </div>
      </Radio.Group>
      <div role="status">
        {chosen && (
          <div className="callout">
            <b>{messages.follows}</b>
            <p>{answerFollows[chosen]}</p>
          </div>
        )}
      </div>
      <Textarea
        label={messages.fields.words}
        required={chosen === "OBJECT"}
        autosize
        minRows={2}
        maxLength={2000}
        id={problems.fieldId("words")}
        {...form.getInputProps("words")}
      />
    </FormDialog>
  );
}
