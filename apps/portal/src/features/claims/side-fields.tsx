import { Button, Group, Select, TextInput } from "@mantine/core";
import type { Formula } from "@resc/client/portal";
import type { ReactNode } from "react";
import { FigureChoice } from "./figure-choice.tsx";
import { messages } from "./messages.ts";
import { rowsFor, rowsOf, type SideValues } from "./side.ts";

const formulas = Object.keys(rowsOf) as readonly Formula[];
const letterOf = (place: number): string => "abcdefghijkl"[place] ?? "";

interface SideFieldsProps {
  readonly side: SideValues;
  /** Id and problem of a field of the side, by its path in it. */
  readonly field: (path: string) => { readonly id: string; readonly error?: ReactNode };
  readonly onChange: (side: SideValues) => void;
}

/** A formula, its rounding, and the figures that go into it. */
export function SideFields({ side, field, onChange }: SideFieldsProps) {
  const takes = rowsOf[side.formula];
  const more = takes.find((count) => count > side.rows.length);
  const fewer = takes.findLast((count) => count < side.rows.length);
  return (
    <>
      <div className="fields">
        <Select
          label={messages.formula}
          allowDeselect={false}
          data={formulas.map((value) => ({ value, label: messages.formulas[value] }))}
          value={side.formula}
          onChange={(chosen) => {
            const formula = formulas.find((one) => one === chosen) ?? side.formula;
            onChange({ ...side, formula, rows: rowsFor(side.rows, rowsOf[formula][0] ?? 1) });
          }}
        />
        <TextInput
          {...field("places")}
          label={messages.places}
          inputMode="numeric"
          maxLength={1}
          value={side.places}
          onChange={(event) => onChange({ ...side, places: event.currentTarget.value })}
        />
      </div>
      {side.rows.map((row, place) => (
        <FigureChoice
          key={letterOf(place)}
          letter={letterOf(place)}
          {...row}
          figureField={field(`rows.${place}.figureId`)}
          onChange={(chosen) => onChange({ ...side, rows: side.rows.map((one, at) => (at === place ? chosen : one)) })}
        />
      ))}
      {takes.length > 1 && (
        <Group gap="xs">
          {more !== undefined && (
            <Button variant="default" size="compact-sm" onClick={() => onChange({ ...side, rows: rowsFor(side.rows, more) })}>
              {messages.addRow}
            </Button>
          )}
          {fewer !== undefined && (
            <Button variant="default" size="compact-sm" onClick={() => onChange({ ...side, rows: rowsFor(side.rows, fewer) })}>
              {messages.removeRow}
            </Button>
          )}
        </Group>
      )}
      <TextInput
        {...field("label")}
        label={messages.label}
        description={messages.labelHelp}
        required
        maxLength={200}
        value={side.label}
        onChange={(event) => onChange({ ...side, label: event.currentTarget.value })}
      />
    </>
  );
}
