import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

/** A search of one list. */
export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A box that searches while one types. Remount it (by `key`) to put another text in. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const search = useDebouncedCallback(onSearch, 180);
  const change = (next: string) => {
    setText(next);
    search(next.trim());
  };
  return (
    <TextInput
      className="toolbar-search"
      size="sm"
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={80}
      data-list-search
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
