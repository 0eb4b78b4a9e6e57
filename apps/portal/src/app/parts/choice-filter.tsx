import { Select } from "@mantine/core";

/** A filter of which one value or none is chosen. */
export interface ChoiceFilterProps<Value extends string> {
  readonly label: string;
  /** The words for no choice. */
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** A short list of which one is chosen. */
export function ChoiceFilter<Value extends string>({ label, all, value, options, onChange }: ChoiceFilterProps<Value>) {
  return (
    <Select
      size="sm"
      w={210}
      aria-label={label}
      placeholder={`${label}: ${all.toLowerCase()}`}
      clearable
      clearButtonProps={{ "aria-label": `Clear: ${label}` }}
      data={options.map((option) => ({ ...option }))}
      value={value ?? null}
      comboboxProps={{ shadow: "md" }}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
    />
  );
}
