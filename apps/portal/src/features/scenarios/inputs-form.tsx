import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ScenarioAnswerFragment } from "@resc/client/portal";
import { Card, formatFigure } from "@resc/ui";
import { messages } from "./messages.ts";

type Input = ScenarioAnswerFragment["inputs"][number];

/** Groups with more inputs than this are folded, unless somebody wrote into one. */
const openUpTo = 6;

const provenance = ({ period, status, figureValue, unit, written, note }: Input): string => {
  const figure =
    figureValue === null ? null : `${formatFigure(figureValue)} (${[period, messages.statuses[status ?? ""]].filter(Boolean).join(", ")})`;
  return [unit, written ? messages.written(figure) : (figure ?? messages.noFigure), note].filter(Boolean).join(" · ");
};

/** Everything that is assumed, as a form: an empty field takes the figure. */
export function InputsForm({
  inputs,
  onCalculate,
}: {
  readonly inputs: readonly Input[];
  readonly onCalculate: (values: Record<string, string>) => void;
}) {
  const filled = Object.fromEntries(inputs.map(({ code, value, written }) => [code, written && value !== null ? value : ""]));
  const form = useForm({ initialValues: filled });
  const groups = [...Map.groupBy(inputs, ({ group }) => group)];
  return (
    <Card title={messages.assumed} foot={messages.assumedHelp}>
      <form className="form" noValidate onSubmit={form.onSubmit(onCalculate)}>
        {groups.map(([group, members]) => (
          <details key={group} open={members.length <= openUpTo || members.some(({ written }) => written)}>
            <summary>{group}</summary>
            <div className="form">
              {members.map((input) => (
                <TextInput
                  key={input.code}
                  label={input.label}
                  description={provenance(input)}
                  placeholder={input.figureValue ?? undefined}
                  inputMode="decimal"
                  maxLength={24}
                  error={input.written && input.value === null ? input.missing : undefined}
                  {...form.getInputProps(input.code)}
                />
              ))}
            </div>
          </details>
        ))}
        <div className="form-acts no-print">
          <Button type="submit">{messages.calculate}</Button>
          {inputs.some(({ written }) => written) && (
            <Button variant="default" onClick={() => onCalculate({})}>
              {messages.reset}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
