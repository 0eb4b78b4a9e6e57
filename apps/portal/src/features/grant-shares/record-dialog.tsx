import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { GrantShares_RecordDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { z } from "../../app/form/zod.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { Calculation, Entered } from "./share-inputs.ts";

const words = messages.record;
const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(3, words.problems.name)),
  fiscalYear: z.string().check(z.regex(/^20\d\d$/, words.problems.year)),
  sourceWords: z.string().check(z.trim(), z.minLength(3, words.problems.source)),
  countedOn: z.string(words.problems.day).check(z.minLength(1, words.problems.day)),
});

/** Records the inputs as they stand, with their source. */
export function RecordDialog({
  calculation,
  entered,
  onClose,
}: {
  readonly calculation: Calculation;
  /** Boards that were entered; others stay counted. */
  readonly entered: Entered;
  readonly onClose: () => void;
}) {
  const act = useAct(GrantShares_RecordDocument);
  const problems = useProblems();
  const form = useForm({
    initialValues: { name: "", fiscalYear: "", sourceWords: "", sourceAddress: "", countedOn: calculation.asOf },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ fiscalYear, sourceAddress, ...values }: typeof form.values) => {
    problems.clear();
    const centers = calculation.centers.map(({ resc, equalizationAid, amount1999 }) => ({
      resc,
      memberBoards: [entered.centers ?? []].flat().find((one) => one.resc === resc)?.memberBoards ?? null,
      equalizationAid,
      amount1999,
    }));
    const outcome = await act.run({
      ...values,
      fiscalYear: Number(fiscalYear),
      sourceAddress: sourceAddress.trim() || null,
      appropriation: calculation.appropriation,
      centers,
    });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done, values.name);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
      <TextInput label={words.name} required maxLength={120} data-autofocus {...field("name")} />
      <div className="fields">
        <TextInput label={words.year} required inputMode="numeric" maxLength={4} {...field("fiscalYear")} />
        <DateField label={words.countedOn} required {...field("countedOn")} />
      </div>
      <TextInput label={words.source} required maxLength={300} {...field("sourceWords")} />
      <TextInput label={words.address} type="url" maxLength={300} {...field("sourceAddress")} />
    </FormDialog>
  );
}
