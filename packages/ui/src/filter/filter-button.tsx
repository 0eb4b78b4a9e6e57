import { Checkbox, Popover } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** One choice of a filter. */
export interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** A filter of a list: any of several values. */
export interface FilterButtonProps<Value extends string> {
  readonly label: string;
  readonly options: readonly FilterOption<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
}

/** A button that opens the choices of one filter. */
export function FilterButton<Value extends string>({ label, options, value, onChange }: FilterButtonProps<Value>) {
  const keep = (chosen: readonly string[]) => onChange(options.map((option) => option.value).filter((option) => chosen.includes(option)));
  return (
    <Popover position="bottom-start" width={240} trapFocus shadow="md">
      <Popover.Target>
        <button type="button" className="control" data-on={value.length > 0}>
          <IconFilter size={15} aria-hidden />
          {label}
          {value.length > 0 && <span>· {value.length}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Filter: ${label}`}>
        <Checkbox.Group label={label} value={[...value]} onChange={keep}>
          <div className="filter-options">
            {options.map((option) => (
              <Checkbox key={option.value} size="sm" value={option.value} label={option.label} />
            ))}
          </div>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
