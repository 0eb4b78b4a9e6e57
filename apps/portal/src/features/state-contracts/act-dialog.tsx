import { TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import {
  StateContract_AddDeliverableDocument,
  StateContract_CloseDocument,
  StateContract_DeclineDocument,
  StateContract_DeliverDocument,
  StateContract_ExecuteDocument,
  StateContract_RenewDocument,
  StateContract_TerminateDocument,
} from "@resc/client/portal";
import { connecticutDate, isMoney } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { contractChanges } from "./contract-changes.ts";
import type { Contract } from "./contract-page.tsx";
import { dialogMessages } from "./dialog-messages.ts";
import { messages } from "./messages.ts";

/** An act whose dialog has a few fields. */
export type SmallAct = "execute" | "addDeliverable" | "deliver" | "renew" | "close" | "decline" | "terminate";

interface Values {
  firstDay: string | null;
  secondDay: string | null;
  words: string;
  amount: string;
}

const { problems: missing } = dialogMessages;
const titles = {
  execute: dialogMessages.sign,
  addDeliverable: dialogMessages.item,
  deliver: dialogMessages.deliver,
  renew: dialogMessages.renew,
  close: dialogMessages.close,
  decline: dialogMessages.decline,
  terminate: dialogMessages.terminate,
} as const;

/** How each act is sent. */
function useSmallActs(id: string, itemId: string | undefined) {
  const execute = useAct(StateContract_ExecuteDocument);
  const add = useAct(StateContract_AddDeliverableDocument);
  const deliver = useAct(StateContract_DeliverDocument);
  const renew = useAct(StateContract_RenewDocument);
  const close = useAct(StateContract_CloseDocument);
  const decline = useAct(StateContract_DeclineDocument);
  const terminate = useAct(StateContract_TerminateDocument);
  const run = (act: SmallAct, version: number, { firstDay, secondDay, words, amount }: Values) => {
    const on = { id, version };
    const [first, second, text] = [firstDay ?? "", secondDay ?? "", words.trim()];
    if (act === "execute") return execute.run({ ...on, agencySignedOn: first, leadSignedOn: second });
    if (act === "addDeliverable") return add.run({ ...on, title: text, dueOn: first });
    if (act === "deliver") return deliver.run({ ...on, itemId: itemId ?? "", deliveredOn: first, note: text || null });
    if (act === "renew") return renew.run({ ...on, note: text || null });
    if (act === "close") return close.run({ ...on, finalAmount: amount.trim() || null, finalNote: text || null });
    return (act === "decline" ? decline : terminate).run({ ...on, reason: text });
  };
  return { run, busy: [execute, add, deliver, renew, close, decline, terminate].some(({ busy }) => busy) };
}

/** One act on a contract: what becomes true, the few facts it needs, one button. */
export function ActDialog({
  contract,
  act,
  itemId,
  onClose,
}: {
  readonly contract: Contract;
  readonly act: SmallAct;
  readonly itemId?: string;
  readonly onClose: () => void;
}) {
  const acts = useSmallActs(contract.id, itemId);
  const problems = useProblems();
  const seen = useSeen(contract);
  const [today] = useState(() => connecticutDate(new Date()));
  const hasDay = act === "execute" || act === "addDeliverable" || act === "deliver";
  const needsWords = act === "addDeliverable" || act === "decline" || act === "terminate";
  const form = useForm<Values>({
    initialValues: { firstDay: act === "addDeliverable" ? null : today, secondDay: today, words: "", amount: "" },
    validate: {
      firstDay: (day) => (hasDay && !day ? missing.day : null),
      secondDay: (day) => (act === "execute" && !day ? missing.day : null),
      words: (words, { amount }) => {
        if (needsWords && words.trim().length < 3) return act === "addDeliverable" ? missing.what : missing.reason;
        return act === "close" && !amount.trim() && words.trim().length < 3 ? missing.final : null;
      },
      amount: (amount) => (amount.trim() && !isMoney(amount.trim()) ? missing.amount : null),
    },
  });
  const send = async (values: Values) => {
    problems.clear();
    const outcome = await acts.run(act, seen.version, values);
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done[act]);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = titles[act];
  const past = act === "addDeliverable" ? {} : { maxDate: today };
  const dayLabels = { execute: messages.agencySigned, addDeliverable: dialogMessages.form.itemDue, deliver: dialogMessages.deliver.day };
  const wordLabel =
    act === "addDeliverable"
      ? dialogMessages.form.item
      : act === "close"
        ? dialogMessages.close.note
        : needsWords
          ? dialogMessages.decline.reason
          : dialogMessages.deliver.note;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={acts.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={contractChanges(seen.before, seen.now)} />
      {act === "close" && <TextInput label={dialogMessages.close.amount} inputMode="decimal" data-autofocus {...field("amount")} />}
      {act !== "execute" && act !== "addDeliverable" && (
        <Textarea label={wordLabel} required={needsWords} autosize minRows={2} maxLength={300} {...field("words")} />
      )}
      {act === "addDeliverable" && <TextInput label={wordLabel} required data-autofocus maxLength={300} {...field("words")} />}
      {(act === "execute" || act === "addDeliverable" || act === "deliver") && (
        <DateField label={dayLabels[act]} required {...past} {...field("firstDay")} />
      )}
      {act === "execute" && <DateField label={messages.leadSigned} required maxDate={today} {...field("secondDay")} />}
    </FormDialog>
  );
}
