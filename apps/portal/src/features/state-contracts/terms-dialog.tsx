import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { StateContract_AmendDocument, StateContract_ReceiveFormDocument } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { FileField } from "../../app/parts/file-field.tsx";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { contractChanges } from "./contract-changes.ts";
import type { Contract } from "./contract-page.tsx";
import { dialogMessages } from "./dialog-messages.ts";
import { messages } from "./messages.ts";
import { TermsFields } from "./terms-fields.tsx";
import { balanceWords, needsWhy, termsInput, termsOf } from "./terms-form.ts";
import type { TermsValues } from "./terms-form.ts";

interface Values extends TermsValues {
  fileId: string | null;
  itemTitle: string;
  itemDueOn: string | null;
  reason: string;
  agencyReference: string;
}

const { problems: missing } = dialogMessages;

/** Files the agency's form, or amends a signed contract: the same terms, the one with its file, the other with its reason. */
export function TermsDialog({
  contract,
  act,
  onClose,
}: {
  readonly contract: Contract;
  readonly act: "receiveForm" | "amend";
  readonly onClose: () => void;
}) {
  const receive = useAct(StateContract_ReceiveFormDocument);
  const amend = useAct(StateContract_AmendDocument);
  const problems = useProblems();
  const seen = useSeen(contract);
  const filing = act === "receiveForm";
  const [initialValues] = useState<Values>(() => ({
    ...termsOf(contract, connecticutDate(new Date())),
    fileId: null,
    itemTitle: "",
    itemDueOn: null,
    reason: "",
    agencyReference: "",
  }));
  const form = useForm<Values>({
    initialValues,
    validate: {
      fileId: (fileId) => (filing && !fileId ? missing.file : null),
      reason: (reason) => (!filing && reason.trim().length < 3 ? missing.reason : null),
      why: (why, values) => (needsWhy(values) && why.trim().length < 3 ? missing.why : null),
      itemDueOn: (day, { itemTitle }) => (itemTitle.trim() && !day ? missing.day : null),
      years: (years, { participants }) => (years.some((year) => balanceWords(year, participants).wrong) ? missing.years : null),
    },
  });
  const send = async ({ fileId, itemTitle, itemDueOn, reason, agencyReference, ...values }: Values) => {
    problems.clear();
    const on = { id: contract.id, version: seen.version, terms: termsInput(values) };
    const deliverables = itemTitle.trim() && itemDueOn ? [{ title: itemTitle.trim(), dueOn: itemDueOn }] : [];
    const outcome = filing
      ? await receive.run({ ...on, fileId: fileId ?? "", deliverables })
      : await amend.run({ ...on, reason: reason.trim(), agencyReference: agencyReference.trim() || null, fileId });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done[act]);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = filing ? dialogMessages.form : dialogMessages.amend;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={receive.busy || amend.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={contractChanges(seen.before, seen.now)} />
      {!filing && <TextInput label={dialogMessages.amend.reason} required data-autofocus maxLength={500} {...field("reason")} />}
      {!filing && <TextInput label={dialogMessages.amend.reference} maxLength={120} {...field("agencyReference")} />}
      <FileField
        id={problems.fieldId("fileId")}
        label={words.file}
        required={filing}
        subgraph="funding"
        purpose="STATE_CONTRACT_FORM"
        kinds={["pdf", "word", "excel", "png", "jpeg"]}
        error={form.errors["fileId"]}
        onChange={(file) => {
          form.setFieldValue("fileId", file?.id ?? null);
          form.clearFieldError("fileId");
        }}
      />
      <TermsFields form={form} id={problems.fieldId} />
      {filing && (
        <div className="fields">
          <TextInput label={dialogMessages.form.item} maxLength={300} {...field("itemTitle")} />
          <DateField label={dialogMessages.form.itemDue} {...field("itemDueOn")} />
        </div>
      )}
    </FormDialog>
  );
}
