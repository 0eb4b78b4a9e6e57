import { DateField } from "@resc/ui";

/** The day a page speaks of. Empty means today. */
export function AsOfField({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}) {
  return (
    <DateField
      aria-label="As of"
      placeholder="today"
      w={172}
      value={value ?? null}
      maxDate="2100-12-31"
      minDate="1900-01-01"
      onChange={(day) => onChange(day ?? undefined)}
      clearable
      leftSectionWidth={54}
      leftSection={<span className="small">As of</span>}
    />
  );
}
