import { NumberInput, Textarea, TextInput } from "@mantine/core";
import type { TextInputProps } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useState } from "react";
import { failureOf } from "../../../app/data/failure-of.ts";
import { FormDialog } from "../../../app/form/form-dialog.tsx";
import { useProblems } from "../../../app/form/use-problems.ts";
import { toastDone } from "../../../app/parts/toast.tsx";
import { messages } from "../messages.ts";
import { askForKey } from "./key-api.ts";
import { keyWishSchema } from "./schemas.ts";

const words = messages.wish;
const helpBelow: Pick<TextInputProps, "inputWrapperOrder"> = { inputWrapperOrder: ["label", "input", "description", "error"] };

/** Asks the Coordinator for a key. */
export function AskKeyDialog({ onAsked, onClose }: { readonly onAsked: () => void; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const problems = useProblems();
  const form = useForm<{ name: string; purpose: string; days: number | string }>({
    initialValues: { name: "", purpose: "", days: 90 },
    validate: schemaResolver(keyWishSchema, { sync: true }),
  });
  const send = async (wish: { name: string; purpose: string; days: number | string }) => {
    problems.clear();
    setBusy(true);
    try {
      await askForKey({ ...wish, days: Number(wish.days) });
      toastDone(words.sent, words.sentMore);
      onAsked();
      onClose();
    } catch (cause) {
      problems.failed(failureOf(cause));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={messages.keys.ask}
      intro={words.intro}
      submitLabel={words.submit}
      busy={busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput
        id={problems.fieldId("name")}
        label={words.name}
        description={words.nameHelp}
        {...helpBelow}
        required
        maxLength={80}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea
        id={problems.fieldId("purpose")}
        label={words.purpose}
        description={words.purposeHelp}
        {...helpBelow}
        required
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("purpose")}
      />
      <NumberInput
        id={problems.fieldId("days")}
        label={words.days}
        description={words.daysHelp}
        {...helpBelow}
        required
        min={1}
        max={365}
        allowDecimal={false}
        clampBehavior="none"
        hideControls
        {...form.getInputProps("days")}
      />
    </FormDialog>
  );
}
