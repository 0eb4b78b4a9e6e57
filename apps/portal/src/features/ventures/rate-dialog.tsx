import { NumberInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_SetRateDocument } from "@resc/client/portal";
import { connecticutDate, fiscalYear } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { dollarText, rateSchema } from "./schemas.ts";
import type { VentureDialogProps } from "./venture-dialog.tsx";

interface Values {
  fiscalYear: number | string;
  category: string;
  rate: string;
  validFrom: string;
}

/** Sets a rate per hour for a category of staff in one fiscal year. */
export function RateDialog({ venture, onClose }: VentureDialogProps) {
  const act = useAct(Venture_SetRateDocument);
  const problems = useProblems();
  const seen = useSeen(venture);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { fiscalYear: fiscalYear(today), category: "", rate: "", validFrom: today },
    validate: schemaResolver(rateSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ fiscalYear: year, category, rate, validFrom }: Values) => {
    problems.clear();
    const line = { fiscalYear: Number(year), category: category.trim(), rate: dollarText(rate), validFrom };
    const outcome = await act.run({ id: venture.id, version: seen.version, ...line });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.rate);
    onClose();
  };
  const words = messages.rateDialog;
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
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
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <TextInput label={messages.category} required maxLength={80} data-autofocus {...field("category")} />
      <div className="fields fields-three">
        <NumberInput label={messages.year} required min={2000} max={2099} hideControls thousandSeparator="" {...field("fiscalYear")} />
        <TextInput label={messages.rate} required inputMode="decimal" leftSection="$" maxLength={20} {...field("rate")} />
        <DateField label={messages.from} required {...field("validFrom")} />
      </div>
    </FormDialog>
  );
}
