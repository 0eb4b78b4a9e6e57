import { Button, NumberInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import type { Problems } from "../../../../app/form/use-problems.ts";
import { judgingMessages } from "../messages.ts";
import { newLine, type PanelPlan, sumOf } from "./rubric-plan.ts";

const words = judgingMessages.appoint;

/** The lines of the rubric; how far their weights are from 100 is said while one types. */
export function RubricFields({ form, problems }: { readonly form: UseFormReturnType<PanelPlan>; readonly problems: Problems }) {
  const { rubric } = form.values;
  const field = (path: string) => ({ id: problems.fieldId(path), ...form.getInputProps(path) });
  return (
    <fieldset className="form plain-fieldset" id={problems.fieldId("rubric")} tabIndex={-1}>
      <legend>{words.rubric}</legend>
      {rubric.map((line, index) => (
        <div key={line.key} role="group" aria-label={words.line(index + 1)} className="stack-tight">
          <div className="fields">
            <TextInput label={words.lineLabel} required maxLength={200} {...field(`rubric.${index}.label`)} />
            <NumberInput label={words.weight} required min={1} max={100} suffix=" %" {...field(`rubric.${index}.weight`)} />
          </div>
          <TextInput label={words.lineHelp} maxLength={1000} {...field(`rubric.${index}.description`)} />
          {rubric.length > 1 && (
            <div className="row">
              <Button variant="subtle" size="compact-sm" onClick={() => form.removeListItem("rubric", index)}>
                {words.removeLine(index + 1)}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div className="row-between">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => form.insertListItem("rubric", newLine(rubric))}
        >
          {words.add}
        </Button>
        <b role="status">{words.sum(sumOf(rubric))}</b>
      </div>
    </fieldset>
  );
}
