import { Select } from "@mantine/core";
import type { MapTown } from "@resc/ui";
import { IconSearch } from "@tabler/icons-react";
import { messages } from "./messages.ts";

/** Finds a town by its letters; does all that a click on the picture does. */
export function TownPicker({
  towns,
  value,
  onChange,
}: {
  readonly towns: readonly MapTown[];
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
}) {
  return (
    <Select
      searchable
      clearable
      w={240}
      maxDropdownHeight={320}
      aria-label={messages.findTown}
      placeholder={messages.findTown}
      leftSection={<IconSearch size={16} aria-hidden />}
      clearButtonProps={{ "aria-label": messages.clearTown }}
      nothingFoundMessage={messages.noTown}
      data={towns.map(({ key, name }) => ({ value: key, label: name }))}
      value={value ?? null}
      onChange={(key) => onChange(key ?? undefined)}
      comboboxProps={{ shadow: "md" }}
      data-list-search
    />
  );
}
