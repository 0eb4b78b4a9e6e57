import { Select, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Explorer_OptionsDocument } from "@resc/client/portal";
import { connecticutDate, rescCodes, rescShortNames } from "@resc/domain";
import { DateField } from "@resc/ui";
import { districtKindNames } from "../../../app/words.ts";
import { messages } from "../messages.ts";
import type { FilterName, Question } from "./question.ts";

const words = messages.questions;

interface Option {
  readonly value: string;
  readonly label: string;
}

const options = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** Fiscal years from the next one back; the list is short enough to choose from. */
function fiscalYears(): readonly Option[] {
  const next = Number(connecticutDate(new Date()).slice(0, 4)) + 1;
  return Array.from({ length: 20 }, (_, back) => String(next - back)).map((year) => ({ value: year, label: `FY${year}` }));
}

/** The values of a form by filter. */
export type FilterValues = Readonly<Partial<Record<FilterName, string | undefined>>>;

/** What narrows a question, as a form. */
export function QuestionFields({
  question,
  values,
  onChange,
}: {
  readonly question: Question;
  readonly values: FilterValues;
  readonly onChange: (name: FilterName, value: string | undefined) => void;
}) {
  const { data } = useSuspenseQuery(Explorer_OptionsDocument);
  const choices: Readonly<Partial<Record<FilterName, readonly Option[]>>> = {
    resc: rescCodes.map((value) => ({ value, label: rescShortNames[value] })),
    agency: ["CSDE", "OEC"].map((value) => ({ value, label: value })),
    fiscalYear: fiscalYears(),
    metric: (data.metrics ?? []).map(({ code, name }) => ({ value: code, label: name })),
    category: (data.serviceCategories ?? []).map(({ code, label }) => ({ value: code, label })),
    operator: options(words.operators),
    kind: options(districtKindNames),
  };
  return (
    <div className="fields">
      {question.filters.map(({ name, required = false }) => {
        const label = words.filters[name];
        const change = (value: string | null) => onChange(name, value || undefined);
        if (name === "asOf")
          return <DateField key={name} label={label} placeholder={words.today} value={values.asOf ?? null} onChange={change} clearable />;
        if (name === "search")
          return (
            <TextInput
              key={name}
              label={label}
              maxLength={80}
              value={values.search ?? ""}
              onChange={(event) => change(event.currentTarget.value)}
            />
          );
        return (
          <Select
            key={name}
            label={label}
            placeholder={required ? undefined : words.all}
            required={required}
            searchable={name === "metric" || name === "category"}
            clearable={!required}
            clearButtonProps={{ "aria-label": `Clear: ${label}` }}
            data={(choices[name] ?? []).map((option) => ({ ...option }))}
            value={values[name] ?? null}
            onChange={change}
          />
        );
      })}
    </div>
  );
}
