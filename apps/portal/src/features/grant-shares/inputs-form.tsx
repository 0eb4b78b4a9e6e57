import { Button, Select, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useSuspenseQuery } from "@apollo/client/react";
import { GrantShares_DistrictsDocument } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { Card } from "@resc/ui";
import { messages } from "./messages.ts";
import { InputsFile } from "./inputs-file.tsx";
import { type Calculation, type Entered, enteredOf, formOf, formWithFile, type InputsOfFile, shareSchema } from "./share-inputs.ts";

/** What the form needs. */
export interface InputsFormProps {
  readonly title: string;
  /** The set without anything entered over it. */
  readonly set: Calculation;
  /** Whether a board can be counted with another RESC. */
  readonly withMove?: boolean;
  /** Whether a table can be chosen that fills it. */
  readonly withFile?: boolean;
  readonly onCalculate: (entered: Entered) => void;
}

/** The inputs of one set as a form; what is changed goes over the set for this calculation. */
export function InputsForm({ title, set, withMove = false, withFile = false, onCalculate }: InputsFormProps) {
  const filled = formOf(set);
  const form = useForm({
    initialValues: filled,
    validate: schemaResolver(shareSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const fill = (file: InputsOfFile) => {
    const values = formWithFile(form.getValues(), file);
    form.setValues(values);
    onCalculate(enteredOf(values, filled));
  };
  return (
    <Card title={title} foot={messages.inputsHelp}>
      {withFile && <InputsFile onTaken={fill} />}
      <form className="form" noValidate onSubmit={form.onSubmit((values) => onCalculate(enteredOf(values, filled)))}>
        <TextInput label={messages.appropriation} inputMode="decimal" maxLength={20} {...form.getInputProps("appropriation")} />
        {form.getValues().centers.map(({ resc }, index) => (
          <div className="fields" key={resc}>
            <TextInput
              label={messages.boards(rescShortNames[resc])}
              inputMode="numeric"
              maxLength={3}
              {...form.getInputProps(`centers.${index}.memberBoards`)}
            />
            <TextInput
              label={messages.aid(rescShortNames[resc])}
              inputMode="decimal"
              maxLength={20}
              {...form.getInputProps(`centers.${index}.equalizationAid`)}
            />
            <TextInput
              label={messages.floor(rescShortNames[resc])}
              inputMode="decimal"
              maxLength={20}
              {...form.getInputProps(`centers.${index}.amount1999`)}
            />
          </div>
        ))}
        {withMove && (
          <MoveFields
            board={form.getValues().districtId}
            to={form.getValues().resc}
            onBoard={(districtId) => form.setFieldValue("districtId", districtId)}
            onTo={(resc) => form.setFieldValue("resc", resc)}
          />
        )}
        <div className="form-acts no-print">
          <Button type="submit">{messages.calculate}</Button>
        </div>
      </form>
    </Card>
  );
}

interface MoveFieldsProps {
  readonly board: string;
  readonly to: RescCode | "";
  readonly onBoard: (districtId: string) => void;
  readonly onTo: (resc: RescCode | "") => void;
}

function MoveFields({ board, to, onBoard, onTo }: MoveFieldsProps) {
  const { data } = useSuspenseQuery(GrantShares_DistrictsDocument);
  const districts = data.districts?.nodes ?? [];
  return (
    <div className="fields">
      <Select
        label={messages.board}
        description={messages.boardHelp}
        searchable
        clearable
        clearButtonProps={{ "aria-label": `Clear: ${messages.board}` }}
        data={districts.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        value={board || null}
        onChange={(chosen) => onBoard(chosen ?? "")}
      />
      <Select
        label={messages.to}
        description=" "
        data={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
        value={to || null}
        onChange={(chosen) => onTo(rescCodes.find((code) => code === chosen) ?? "")}
      />
    </div>
  );
}
