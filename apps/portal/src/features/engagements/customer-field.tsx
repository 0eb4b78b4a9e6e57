import { Button, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@apollo/client/react";
import { Customer_SearchDocument } from "@resc/client/portal";
import type { Customer_SearchQuery } from "@resc/client/portal";
import { RescTags } from "@resc/ui";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Customer } from "./customer.ts";
import { longList } from "./long-list.ts";
import { NewOrganization } from "./new-organization.tsx";
import { startMessages as messages } from "./start-messages.ts";

type Match = NonNullable<Customer_SearchQuery["customerSearch"]>[number];

/** The control of a customer. */
export interface CustomerFieldProps {
  readonly id: string;
  readonly value: Customer | null;
  readonly onChange: (customer: Customer | null) => void;
  readonly error?: ReactNode;
  /** It is the first field of a dialog, which takes the focus. */
  readonly first?: boolean;
}

const fewestLetters = 2;

/** Finds a district or organization by its letters; Enter takes the best match, even while it is still being looked up. */
export function CustomerField({ id, value, onChange, error, first = false }: CustomerFieldProps) {
  const [text, setText] = useState(value?.name ?? "");
  const [opened, setOpened] = useState(false);
  const [entering, setEntering] = useState(false);
  const [wantsFirst, setWantsFirst] = useState(false);
  const byArrow = useRef(false);
  const letters = text.trim();
  const [settled] = useDebouncedValue(letters, 120);
  const searching = letters.length >= fewestLetters && letters !== value?.name;
  const { data, loading } = useQuery(Customer_SearchDocument, {
    variables: { text: settled },
    skip: !searching || settled.length < fewestLetters,
  });
  const fresh = searching && settled === letters && !loading;
  // Older matches never stay: Enter would take the wrong customer.
  const matches = fresh ? (data?.customerSearch ?? []) : [];
  const [best] = matches;

  const choose = (customer: Customer | null) => {
    setWantsFirst(false);
    setText(customer?.name ?? "");
    setOpened(false);
    onChange(customer);
  };
  useEffect(() => setText(value?.name ?? ""), [value?.name]);
  useEffect(() => {
    if (wantsFirst && fresh) choose(best ? customerOf(best) : null);
    // oxlint-disable-next-line react/exhaustive-deps -- the moment when the matches arrive is the only one that counts
  }, [wantsFirst, fresh]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.startsWith("Arrow")) byArrow.current = true;
    if (event.key !== "Enter" || byArrow.current || !searching) return;
    event.preventDefault();
    setWantsFirst(true);
  };
  const search = (typed: string) => {
    byArrow.current = false;
    setText(typed);
  };
  const known = value && !matches.some((match) => match.id === value.id) ? [{ value: value.id, label: value.name }] : [];
  return (
    <div className="stack-tight">
      <Select
        {...longList}
        id={id}
        label={messages.customer}
        required
        searchable
        clearable
        allowDeselect={false}
        data-autofocus={first || undefined}
        placeholder={messages.customerHelp}
        data={[...matches.map((match) => ({ value: match.id, label: match.name })), ...known]}
        filter={({ options }) => options}
        value={value?.id ?? null}
        error={error}
        searchValue={text}
        onSearchChange={search}
        onKeyDown={onKeyDown}
        dropdownOpened={opened}
        onDropdownOpen={() => setOpened(true)}
        onDropdownClose={() => setOpened(false)}
        onChange={(chosen) => choose(chosenCustomer(chosen, matches, value))}
        selectFirstOptionOnChange
        comboboxProps={{ shadow: "md" }}
        leftSection={<IconSearch size={16} aria-hidden />}
        clearButtonProps={{ "aria-label": messages.clearCustomer }}
        nothingFoundMessage={searching ? (fresh ? messages.none : messages.looking) : messages.typeMore}
        renderOption={({ option }) => <MatchLine match={matches.find((match) => match.id === option.value)} name={option.label} />}
      />
      {entering ? (
        <NewOrganization
          name={value ? "" : letters}
          onAdded={(customer) => {
            setEntering(false);
            choose(customer);
          }}
          onCancel={() => setEntering(false)}
        />
      ) : (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setEntering(true)}>
            {messages.enterOrganization}
          </Button>
        </div>
      )}
    </div>
  );
}

function customerOf({ id, name, kind }: Match): Customer {
  return { id, name, kind: kind === "ORGANIZATION" ? "organization" : "district" };
}

function chosenCustomer(id: string | null, matches: readonly Match[], current: Customer | null): Customer | null {
  const match = matches.find((one) => one.id === id);
  if (match) return customerOf(match);
  return id !== null && id === current?.id ? current : null;
}

function MatchLine({ match, name }: { readonly match: Match | undefined; readonly name: string }) {
  if (!match) return name;
  const towns = match.townNames.filter((town) => town !== name).join(", ");
  return (
    <span className="match">
      <span>
        {name}
        {towns && <span className="small"> {towns}</span>}
      </span>
      <RescTags codes={match.homeRescs} none="" />
    </span>
  );
}
