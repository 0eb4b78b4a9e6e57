import { Select } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { Concern_MergeDocument, Concern_OthersDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { Actable } from "./concern-acts.tsx";
import { messages } from "./messages.ts";

const schema = z.object({ intoId: z.string(messages.problems.other).check(z.minLength(1, messages.problems.other)) });

/** Makes a concern one item with another. */
export function MergeDialog({ concern, onClose }: { readonly concern: Actable; readonly onClose: () => void }) {
  const act = useAct(Concern_MergeDocument);
  const problems = useProblems();
  const { data } = useQuery(Concern_OthersDocument, { fetchPolicy: "no-cache" });
  const form = useForm({ initialValues: { intoId: "" }, validate: schemaResolver(schema, { sync: true }) });
  const words = messages.acts.merge;
  const send = async (intoId: string) => {
    problems.clear();
    const outcome = await act.run({ id: concern.id, version: concern.version, intoId });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const others = (data?.concerns?.nodes ?? []).filter(({ id }) => id !== concern.id);
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ intoId }) => void send(intoId), problems.invalid)}
      onClose={onClose}
    >
      <Select
        id={problems.fieldId("intoId")}
        label={words.with}
        required
        searchable
        data={others.map(({ id, ref, area }) => ({ value: id, label: `${ref} ${area}` }))}
        {...form.getInputProps("intoId")}
      />
    </FormDialog>
  );
}
