import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { Customer_AddOrganizationDocument } from "@resc/client/portal";
import { ErrorSummary } from "@resc/ui";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useTowns } from "../catchment-map/use-map-data.ts";
import type { Customer } from "./customer.ts";
import { longList } from "./long-list.ts";
import { startMessages } from "./start-messages.ts";

const messages = startMessages.organization;

/** Enters a customer that is no district: its name and its town. */
export function NewOrganization({
  name: typed,
  onAdded,
  onCancel,
}: {
  readonly name: string;
  readonly onAdded: (customer: Customer) => void;
  readonly onCancel: () => void;
}) {
  const act = useAct(Customer_AddOrganizationDocument, []);
  const id = useId();
  const nameBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    nameBox.current?.focus();
  }, []);
  const [name, setName] = useState(typed);
  const [town, setTown] = useState<string | null>(null);
  const [statewide, setStatewide] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const nameProblem = tried && name.trim().length < 2 && messages.problems.name;
  const townProblem = tried && !town && !statewide && messages.problems.town;
  const add = async () => {
    setTried(true);
    setRefused(undefined);
    if (name.trim().length < 2 || (!town && !statewide)) return;
    const outcome = await act.run({ name: name.trim(), townKeys: town && !statewide ? [town] : [] });
    if (outcome.ok) onAdded({ kind: "organization", ...pick(outcome.result.organization) });
    else setRefused(outcome.fields[0]?.message ?? outcome.message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Enter here adds the organization; it must not send the form around it.
    event.preventDefault();
    void add();
  };
  return (
    <fieldset className="topics">
      <legend>{messages.legend}</legend>
      {refused && <ErrorSummary title={refused} problems={[{ message: refused }]} />}
      <TextInput
        id={`${id}name`}
        ref={nameBox}
        label={messages.name}
        required
        maxLength={200}
        value={name}
        error={nameProblem}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {!statewide && (
        <Boundary pending={null}>
          <TownSelect value={town} error={townProblem} onChange={setTown} />
        </Boundary>
      )}
      <Checkbox label={messages.statewide} checked={statewide} onChange={(event) => setStatewide(event.currentTarget.checked)} />
      <div className="form-acts">
        <Button variant="default" loading={act.busy} onClick={() => void add()}>
          {messages.add}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </fieldset>
  );
}

function pick({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}

function TownSelect({
  value,
  error,
  onChange,
}: {
  readonly value: string | null;
  readonly error: string | false;
  readonly onChange: (key: string | null) => void;
}) {
  const { towns } = useTowns(undefined);
  return (
    <Select
      {...longList}
      label={messages.town}
      required
      searchable
      data={towns.map(({ key, name }) => ({ value: key, label: name }))}
      nothingFoundMessage={messages.noTown}
      value={value}
      error={error}
      onChange={onChange}
    />
  );
}
