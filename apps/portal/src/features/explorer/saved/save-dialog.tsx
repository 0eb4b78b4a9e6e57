import { Switch, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useState } from "react";
import { failureOf } from "../../../app/data/failure-of.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { z } from "../../../app/form/zod.ts";
import { messages } from "../messages.ts";
import { saveQuery, type QueryToSave, type SavedQuery } from "./saved-api.ts";

const words = messages.save;
const schema = z.object({ title: z.string().check(z.trim(), z.minLength(1, words.problems.title)), shared: z.boolean() });

/** Saves the query under a title; sharing it lets whoever acts in the same role open its link. */
export function SaveDialog({
  query,
  onSaved,
  onClose,
}: {
  readonly query: QueryToSave;
  readonly onSaved: (saved: SavedQuery) => void;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const problems = useProblems();
  const form = useForm({
    initialValues: { title: query.title, shared: query.shared },
    validate: schemaResolver(schema, { sync: true }),
  });
  const send = async (values: { title: string; shared: boolean }) => {
    problems.clear();
    setBusy(true);
    try {
      onSaved(await saveQuery({ ...query, ...values }));
      onClose();
    } catch (cause) {
      problems.failed(failureOf(cause));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.submit}
      busy={busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput
        id={problems.fieldId("title")}
        label={words.name}
        required
        maxLength={120}
        data-autofocus
        {...form.getInputProps("title")}
      />
      <Switch label={words.share} description={words.shareHelp} {...form.getInputProps("shared", { type: "checkbox" })} />
    </FormDialog>
  );
}
