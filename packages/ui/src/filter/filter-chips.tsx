import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

/** A filter that is on, and how to take it off. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** The filters that are on; nothing when none is. */
export function FilterChips({ chips, onClear }: { readonly chips: readonly FilterChip[]; readonly onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label="Active filters">
      {chips.map((chip) => (
        <span className="chip" key={chip.key}>
          {chip.label}
          <button type="button" aria-label={`Remove filter ${chip.label}`} onClick={chip.onRemove}>
            <IconX size={14} aria-hidden />
          </button>
        </span>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        Clear filters
      </Button>
    </div>
  );
}
