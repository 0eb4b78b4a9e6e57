import { Select, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Priorities_OpenDocument } from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { messages } from "./messages.ts";
import { openSchema } from "./schemas.ts";
import type { PrioritiesSearch } from "./search.ts";

const words = messages.openDialog;
const nothing = "none";

/** Opens a session, as a copy of an earlier one or empty. */
export function OpenDialog({ years, onClose }: { readonly years: readonly number[]; readonly onClose: () => void }) {
  const act = useAct(Priorities_OpenDocument);
  const { change } = useSearchState<PrioritiesSearch>();
  const problems = useProblems();
  const last = years[0];
  const form = useForm({
    initialValues: { year: last ? String(last + 1) : "", from: last ? String(last) : nothing },
    validate: schemaResolver(openSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ year, from }: typeof form.values) => {
    problems.clear();
    const outcome = await act.run({ year: Number(year), from: from === nothing ? null : Number(from) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, year);
    onClose();
    change({ session: Number(year) });
  };
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
      <div className="fields">
        <TextInput
          label={words.year}
          required
          data-autofocus
          inputMode="numeric"
          maxLength={4}
          id={problems.fieldId("year")}
          {...form.getInputProps("year")}
        />
        <Select
          label={words.from}
          allowDeselect={false}
          data={[...years.map((year) => ({ value: String(year), label: String(year) })), { value: nothing, label: words.empty }]}
          {...form.getInputProps("from")}
        />
      </div>
    </FormDialog>
  );
}
