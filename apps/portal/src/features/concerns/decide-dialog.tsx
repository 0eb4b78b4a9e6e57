import { Select, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Concern_DecideDocument } from "@resc/client/portal";
import type { ConcernOutcomeKind } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { GroupSelect } from "../groups/group-select.tsx";
import { PersonSelect } from "../people/person-select.tsx";
import type { Actable } from "./concern-acts.tsx";
import { messages, outcomeWords } from "./messages.ts";

interface Values {
  kind: ConcernOutcomeKind;
  words: string;
  ownerPersonId: string | null;
  dueOn: string | null;
  groupId: string | null;
}

const { problems: wrong } = messages;
const schema = z
  .object({
    kind: z.string(),
    words: z.string(),
    ownerPersonId: z.nullable(z.string()),
    dueOn: z.nullable(z.string()),
    groupId: z.nullable(z.string()),
  })
  .check(
    z.refine(({ kind, words }) => ["CARRIED", "RESOLVED"].includes(kind) || words.trim().length > 1, {
      error: wrong.words,
      path: ["words"],
    }),
    z.refine(({ kind, ownerPersonId }) => kind !== "ACTION" || Boolean(ownerPersonId), { error: wrong.owner, path: ["ownerPersonId"] }),
    z.refine(({ kind, groupId }) => kind !== "TO_GROUP" || Boolean(groupId), { error: wrong.group, path: ["groupId"] }),
    z.refine(({ kind, dueOn }) => kind !== "ACTION" || Boolean(dueOn), { error: wrong.dueOn, path: ["dueOn"] }),
  );

/** Records what the directors came to. */
export function DecideDialog({ concern, onClose }: { readonly concern: Actable; readonly onClose: () => void }) {
  const act = useAct(Concern_DecideDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { kind: "RESOLVED", words: "", ownerPersonId: null, dueOn: null, groupId: null },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const words = messages.acts.decide;
  const send = async (values: Values) => {
    problems.clear();
    const action = values.kind === "ACTION";
    const outcome = await act.run({
      id: concern.id,
      version: concern.version,
      kind: values.kind,
      words: values.words.trim() || null,
      ownerPersonId: action ? values.ownerPersonId : null,
      dueOn: action ? values.dueOn : null,
      groupId: values.kind === "TO_GROUP" ? values.groupId : null,
    });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={`${words.title}: ${concern.area}`}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Select
        label={words.kind}
        required
        allowDeselect={false}
        data={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
        {...field("kind")}
      />
      <Textarea label={words.words} autosize minRows={2} maxLength={2000} {...field("words")} />
      {form.values.kind === "TO_GROUP" && <GroupSelect label={words.group} required {...field("groupId")} />}
      {form.values.kind === "ACTION" && (
        <div className="fields">
          <PersonSelect label={words.owner} required {...field("ownerPersonId")} />
          <DateField label={words.dueOn} required {...field("dueOn")} />
        </div>
      )}
    </FormDialog>
  );
}
