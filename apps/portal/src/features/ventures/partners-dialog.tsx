import { MultiSelect } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@apollo/client/react";
import { Customer_SearchDocument, Venture_NameDistrictsDocument } from "@resc/client/portal";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import type { VentureDialogProps } from "./venture-dialog.tsx";

/** Names the districts that work with the venture; they are found by their first letters. */
export function PartnersDialog({ venture, onClose }: VentureDialogProps) {
  const act = useAct(Venture_NameDistrictsDocument);
  const problems = useProblems();
  const seen = useSeen(venture);
  const [text, setText] = useState("");
  const [names, setNames] = useState(() => new Map(venture.districts.map(({ name, district }) => [district.id, name])));
  const [letters] = useDebouncedValue(text.trim(), 120);
  const { data } = useQuery(Customer_SearchDocument, { variables: { text: letters }, skip: letters.length < 2 });
  const matches = (data?.customerSearch ?? []).filter(({ kind }) => kind !== "ORGANIZATION");
  const form = useForm({ initialValues: { districtIds: [...names.keys()] } });
  const send = async (districtIds: string[]) => {
    problems.clear();
    const outcome = await act.run({ id: venture.id, version: seen.version, districtIds });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.partners);
    onClose();
  };
  const words = messages.partnersDialog;
  const found = new Map([...names, ...matches.map(({ id, name }): [string, string] => [id, name])]);
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A17"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(({ districtIds }) => void send(districtIds), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <MultiSelect
        id={problems.fieldId("districtIds")}
        label={messages.partners}
        description={words.help}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data-autofocus
        searchable
        hidePickedOptions
        maxValues={60}
        data={[...found].map(([value, label]) => ({ value, label }))}
        searchValue={text}
        onSearchChange={setText}
        {...form.getInputProps("districtIds")}
        onChange={(districtIds) => {
          setNames(new Map(districtIds.map((id) => [id, found.get(id) ?? id])));
          form.setFieldValue("districtIds", districtIds);
        }}
      />
    </FormDialog>
  );
}
