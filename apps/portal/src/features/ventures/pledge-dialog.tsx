import { NumberInput, Select, TextInput, Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_PledgeDocument } from "@resc/client/portal";
import type { SupportKind, ValuationMethod } from "@resc/client/portal";
import { connecticutDate, fiscalYear } from "@resc/domain";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { dollarText, pledgeSchema } from "./schemas.ts";
import type { VentureDialogProps } from "./venture-dialog.tsx";
import { kindWords, methodWords } from "./words.ts";

interface Values {
  kind: SupportKind;
  method: ValuationMethod;
  fiscalYear: number | string;
  what: string;
  amount: string;
  methodWords: string;
  staffCategory: string;
  hours: number | string;
  statedRate: string;
  space: string;
}

const choices = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));

/** A pledge as it is sent: fields that its kind and method do not have are left out. */
function sent({ kind, method, ...values }: Values) {
  const common = { kind, fiscalYear: Number(values.fiscalYear), what: values.what.trim() };
  if (kind === "FUNDS") return { ...common, amount: dollarText(values.amount) };
  if (method === "HOURS_AT_RATE")
    return {
      ...common,
      method,
      staffCategory: values.staffCategory.trim(),
      hours: Number(values.hours),
      statedRate: dollarText(values.statedRate),
    };
  const valued = { ...common, method, amount: dollarText(values.amount), methodWords: values.methodWords.trim() };
  return method === "SPACE" ? { ...valued, space: values.space.trim() } : valued;
}

/** Pledges for the own RESC: funds, or something in kind with how it is valued. */
export function PledgeDialog({ venture, onClose }: VentureDialogProps) {
  const act = useAct(Venture_PledgeDocument);
  const problems = useProblems();
  const [year] = useState(() => fiscalYear(connecticutDate(new Date())));
  const form = useForm<Values>({
    initialValues: {
      kind: "FUNDS",
      method: "HOURS_AT_RATE",
      fiscalYear: year,
      what: "",
      amount: "",
      methodWords: "",
      staffCategory: "",
      hours: "",
      statedRate: "",
      space: "",
    },
    validate: schemaResolver(pledgeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await act.run({ ventureId: venture.id, ...sent(values) });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done.pledge);
    onClose();
  };
  const { kind, method } = form.values;
  const rates = venture.rates.filter((one) => one.current && one.fiscalYear === Number(form.values.fiscalYear));
  const words = messages.pledgeDialog;
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const choose = (category: string | null) => {
    form.setFieldValue("staffCategory", category ?? "");
    const known = rates.find((one) => one.category === category);
    if (known) form.setFieldValue("statedRate", known.rate);
  };
  const byHours = kind === "IN_KIND" && method === "HOURS_AT_RATE";
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A27"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <div className="fields">
        <Select label={messages.kind} data={choices(kindWords)} allowDeselect={false} data-autofocus {...field("kind")} />
        <NumberInput label={messages.year} required min={2000} max={2099} hideControls thousandSeparator="" {...field("fiscalYear")} />
      </div>
      <TextInput label={kind === "FUNDS" ? words.whatFunds : words.what} required maxLength={300} {...field("what")} />
      {kind === "IN_KIND" && <Select label={messages.method} data={choices(methodWords)} allowDeselect={false} {...field("method")} />}
      {byHours ? (
        <div className="fields fields-three">
          <Select
            label={messages.category}
            required
            data={rates.map(({ category }) => category)}
            nothingFoundMessage={messages.noRates}
            {...field("staffCategory")}
            onChange={choose}
          />
          <NumberInput label={messages.hoursLabel} required min={0} max={100_000} step={0.25} hideControls {...field("hours")} />
          <TextInput
            label={words.rate}
            description={words.rateHelp}
            inputWrapperOrder={["label", "input", "description", "error"]}
            required
            inputMode="decimal"
            leftSection="$"
            maxLength={20}
            {...field("statedRate")}
          />
        </div>
      ) : (
        <TextInput
          label={kind === "FUNDS" ? words.money : words.value}
          required
          inputMode="decimal"
          leftSection="$"
          maxLength={20}
          {...field("amount")}
        />
      )}
      {kind === "IN_KIND" && method === "SPACE" && <TextInput label={messages.space} required maxLength={200} {...field("space")} />}
      {kind === "IN_KIND" && method !== "HOURS_AT_RATE" && (
        <Textarea label={words.methodWords} required autosize minRows={2} maxLength={500} {...field("methodWords")} />
      )}
    </FormDialog>
  );
}
