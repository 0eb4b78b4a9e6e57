import { Button, MultiSelect, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { DateField } from "@resc/ui";
import { dialogMessages } from "./dialog-messages.ts";
import { messages } from "./messages.ts";
import { balanceWords, needsWhy } from "./terms-form.ts";
import type { TermsValues, YearValues } from "./terms-form.ts";

const words = dialogMessages.terms;

/** The fields of a contract's terms; under each fiscal year stands, while it is written, how its shares stand to its total. */
export function TermsFields<Values extends TermsValues>({
  form,
  id,
}: {
  readonly form: UseFormReturnType<Values>;
  readonly id: (field: string) => string;
}) {
  const values = form.values as TermsValues;
  const set = (name: keyof TermsValues, value: unknown) => form.setFieldValue(name, value as never);
  const field = (name: keyof TermsValues) => ({ id: id(name), ...form.getInputProps(name) });
  const setYear = (place: number, year: Partial<YearValues>) =>
    set(
      "years",
      values.years.map((one, i) => (i === place ? { ...one, ...year } : one)),
    );
  return (
    <>
      <div className="fields">
        <TextInput label={messages.office} maxLength={200} {...field("office")} />
        <TextInput label={messages.programCode} maxLength={60} {...field("programCode")} />
      </div>
      <div className="fields">
        <TextInput label={messages.contractNumber} maxLength={60} {...field("contractNumber")} />
        <TextInput label={messages.fundingSource} maxLength={200} {...field("fundingSource")} />
      </div>
      <div className="fields">
        <DateField label={messages.periodFrom} {...field("periodFrom")} />
        <DateField label={messages.periodTo} {...field("periodTo")} />
      </div>
      <MultiSelect
        id={id("participants")}
        label={words.participants}
        required
        data={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
        value={values.participants}
        error={form.errors["participants"]}
        onChange={(chosen) =>
          set(
            "participants",
            rescCodes.filter((code) => chosen.includes(code)),
          )
        }
      />
      {values.years.map((year, place) => (
        <YearFields key={year.fiscalYear} year={year} participants={values.participants} onChange={(change) => setYear(place, change)} />
      ))}
      <span>
        <Button
          variant="default"
          size="compact-md"
          id={id("years")}
          onClick={() =>
            set("years", [
              ...values.years,
              { fiscalYear: Math.max(...values.years.map((one) => one.fiscalYear)) + 1, total: "", shares: {} },
            ])
          }
        >
          {words.addYear}
        </Button>
      </span>
      {needsWhy(values) && <TextInput label={words.why} description={words.whyAbout} required maxLength={300} {...field("why")} />}
    </>
  );
}

function YearFields({
  year,
  participants,
  onChange,
}: {
  readonly year: YearValues;
  readonly participants: readonly RescCode[];
  readonly onChange: (change: Partial<YearValues>) => void;
}) {
  const { text, wrong } = balanceWords(year, participants);
  return (
    <fieldset className="contract-year">
      <legend>{messages.fiscalYear(year.fiscalYear)}</legend>
      <TextInput
        label={words.total(year.fiscalYear)}
        inputMode="decimal"
        value={year.total}
        onChange={(event) => onChange({ total: event.currentTarget.value })}
      />
      <div className="contract-shares">
        {participants.map((resc) => (
          <TextInput
            key={resc}
            label={words.share(rescShortNames[resc], year.fiscalYear)}
            inputMode="decimal"
            value={year.shares[resc] ?? ""}
            onChange={(event) => onChange({ shares: { ...year.shares, [resc]: event.currentTarget.value } })}
          />
        ))}
      </div>
      <p className={wrong ? "contract-balance contract-wrong" : "contract-balance"} role="status">
        {text}
      </p>
    </fieldset>
  );
}
