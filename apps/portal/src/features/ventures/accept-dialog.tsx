import { Button, NumberInput, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_AcceptDocument } from "@resc/client/portal";
import { formatMoney } from "@resc/ui";
import { DateField } from "@resc/ui";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { acceptSchema, dollarText } from "./schemas.ts";
import type { Contribution } from "./venture-page.tsx";

interface Values {
  methodWords: string;
  instalments: { dueOn: string; amount: string; hours: number | string }[];
}

/** Accepts a pledge with the days on which its parts are due. One part for the whole stands there to begin with. */
export function AcceptDialog({ contribution, onClose }: { readonly contribution: Contribution; readonly onClose: () => void }) {
  const act = useAct(Venture_AcceptDocument);
  const problems = useProblems();
  const seen = useSeen(contribution);
  const { kind, hoursPledged, statedRate } = contribution;
  const byHours = hoursPledged !== null;
  const whole = contribution.fundsPledged ?? contribution.inKindPledged ?? "";
  const form = useForm<Values>({
    initialValues: {
      methodWords: contribution.methodWords ?? "",
      instalments: [{ dueOn: `${contribution.fiscalYear}-06-30`, amount: byHours ? "" : whole, hours: hoursPledged ?? "" }],
    },
    validate: schemaResolver(acceptSchema(byHours), { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ methodWords, instalments }: Values) => {
    problems.clear();
    const outcome = await act.run({
      id: contribution.id,
      version: seen.version,
      methodWords: methodWords.trim() || null,
      instalments: instalments.map(({ dueOn, amount, hours }) => ({
        dueOn,
        ...(byHours ? { hours: Number(hours) } : { amount: dollarText(amount) }),
      })),
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.accept);
    onClose();
  };
  const words = messages.acceptDialog;
  const field = (index: number, name: keyof Values["instalments"][number]) => {
    const path = `instalments.${index}.${name}`;
    return { id: problems.fieldId(path), ...form.getInputProps(path) };
  };
  const pledged = byHours ? words.hoursAt(hoursPledged, statedRate && formatMoney(statedRate)) : formatMoney(whole || "0");
  return (
    <FormDialog
      title={words.title}
      intro={words.intro(pledged)}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <div id={problems.fieldId("instalments")} className="stack" tabIndex={-1}>
        {form.getValues().instalments.map((_, index) => (
          <fieldset key={form.key(`instalments.${index}`)} className="plain-fields">
            <legend>{words.part(index + 1)}</legend>
            <div className="fields">
              <DateField label={messages.due} required {...field(index, "dueOn")} />
              {byHours ? (
                <NumberInput
                  label={messages.hoursLabel}
                  required
                  min={0}
                  max={100_000}
                  step={0.25}
                  hideControls
                  {...field(index, "hours")}
                />
              ) : (
                <TextInput
                  label={messages.dollars}
                  required
                  inputMode="decimal"
                  leftSection="$"
                  maxLength={20}
                  {...field(index, "amount")}
                />
              )}
            </div>
            {index > 0 && (
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconTrash size={15} aria-hidden />}
                onClick={() => form.removeListItem("instalments", index)}
              >
                {words.removePart(index + 1)}
              </Button>
            )}
          </fieldset>
        ))}
      </div>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => form.insertListItem("instalments", { dueOn: "", amount: "", hours: "" })}
        >
          {words.addPart}
        </Button>
      </div>
      {kind === "IN_KIND" && (
        <TextInput id={problems.fieldId("methodWords")} label={messages.valuation} maxLength={500} {...form.getInputProps("methodWords")} />
      )}
    </FormDialog>
  );
}
