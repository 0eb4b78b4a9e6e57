import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { SupportKind } from "@resc/client/portal";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Problems } from "../../app/form/use-problems.ts";
import { messages } from "./messages.ts";
import { dollarText } from "./schemas.ts";
import { kindWords } from "./words.ts";

/** One line of a need as it is typed. */
export interface NeedValues {
  kind: SupportKind;
  fiscalYear: number | string;
  what: string;
  funds: string;
  inKind: string;
  hours: number | string;
  space: string;
}

/** A line with nothing in it yet. */
export function newNeed(fiscalYear: number): NeedValues {
  return { kind: "FUNDS", fiscalYear, what: "", funds: "", inKind: "", hours: "", space: "" };
}

/** A line as it is sent: what its kind does not have is left out. */
export function sentNeed({ kind, fiscalYear, what, funds, inKind, hours, space }: NeedValues) {
  const common = { kind, fiscalYear: Number(fiscalYear), what: what.trim() };
  if (kind === "FUNDS") return { ...common, funds: dollarText(funds) };
  return { ...common, inKind: dollarText(inKind) || null, hours: hours === "" ? null : Number(hours), space: space.trim() || null };
}

const kinds = (["FUNDS", "IN_KIND"] as const).map((value) => ({ value, label: kindWords[value] }));

/** Lines of what is needed. Funds and in kind are lines of their own; each shows the fields of its kind only. */
export function NeedLines<Values extends { needs: NeedValues[] }>({
  form,
  problems,
  year,
}: {
  readonly form: UseFormReturnType<Values>;
  readonly problems: Problems;
  readonly year: number;
}) {
  const lines = form.getValues().needs;
  const field = (index: number, name: keyof NeedValues) => {
    const path = `needs.${index}.${name}`;
    return { id: problems.fieldId(path), ...form.getInputProps(path) };
  };
  return (
    <>
      {lines.map((line, index) => (
        <fieldset key={form.key(`needs.${index}`)} className="plain-fields stack-tight">
          <legend>{messages.needLine(index + 1)}</legend>
          <div className="fields fields-three">
            <Select label={messages.kind} data={kinds} allowDeselect={false} {...field(index, "kind")} />
            <NumberInput
              label={messages.year}
              required
              min={2000}
              max={2099}
              hideControls
              thousandSeparator=""
              {...field(index, "fiscalYear")}
            />
            <TextInput label={messages.needWhat} required maxLength={200} {...field(index, "what")} />
          </div>
          {line.kind === "FUNDS" ? (
            <TextInput label={messages.needFunds} required inputMode="decimal" leftSection="$" maxLength={20} {...field(index, "funds")} />
          ) : (
            <div className="fields fields-three">
              <NumberInput label={messages.needHours} min={0} max={100_000} step={0.25} hideControls {...field(index, "hours")} />
              <TextInput label={messages.needSpace} maxLength={200} {...field(index, "space")} />
              <TextInput label={messages.needInKind} inputMode="decimal" leftSection="$" maxLength={20} {...field(index, "inKind")} />
            </div>
          )}
          <div>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={() => form.removeListItem("needs", index)}
            >
              {messages.removeNeed(index + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => form.insertListItem("needs", newNeed(year) as never)}
        >
          {messages.addNeed}
        </Button>
      </div>
    </>
  );
}
