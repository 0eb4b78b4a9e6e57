import { TextInput, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Engagement_SetTermsDocument } from "@resc/client/portal";
import { isMoney, rescShortNames } from "@resc/domain";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, changedFact, useSeen } from "../courtesy-notices/seen.tsx";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { priceText } from "./start-form.ts";
import { startMessages } from "./start-messages.ts";

interface Values {
  price: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  notes: string;
}

type Terms = Pick<NonNullable<Engagement["terms"]>, "version" | "price" | "notes" | "contactName" | "contactEmail" | "contactPhone">;

const nothingYet: Terms = { version: 0, price: null, notes: null, contactName: null, contactEmail: null, contactPhone: null };

/** Writes what only the RESC doing the work may read. */
export function TermsDialog({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const act = useAct(Engagement_SetTermsDocument);
  const problems = useProblems();
  const { terms } = engagement;
  const seen = useSeen(terms ?? nothingYet);
  const form = useForm<Values>({
    initialValues: {
      price: terms?.price ?? "",
      contactName: terms?.contactName ?? "",
      contactEmail: terms?.contactEmail ?? "",
      contactPhone: terms?.contactPhone ?? "",
      notes: terms?.notes ?? "",
    },
    validate: { price: (price) => (price.trim() === "" || isMoney(priceText(price)) ? null : startMessages.problems.price) },
    validateInputOnBlur: true,
  });
  const send = async ({ price, ...texts }: Values) => {
    problems.clear();
    const written = (words: string) => words.trim() || null;
    const outcome = await act.run({
      id: engagement.id,
      version: seen.version,
      price: priceText(price) || null,
      notes: written(texts.notes),
      contactName: written(texts.contactName),
      contactEmail: written(texts.contactEmail),
      contactPhone: written(texts.contactPhone),
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.terms);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={messages.termsDialog.title}
      intro={messages.terms(rescShortNames[engagement.provider.code])}
      submitLabel={messages.termsDialog.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={termsChanges(seen.before, seen.now)} />
      <TextInput
        label={startMessages.price}
        inputMode="decimal"
        leftSection="$"
        maxLength={20}
        autoComplete="off"
        data-autofocus
        {...field("price")}
      />
      <div className="fields fields-three">
        <TextInput label={startMessages.contactName} maxLength={120} autoComplete="off" {...field("contactName")} />
        <TextInput label={startMessages.contactEmail} type="email" maxLength={200} autoComplete="off" {...field("contactEmail")} />
        <TextInput label={startMessages.contactPhone} type="tel" maxLength={40} autoComplete="off" {...field("contactPhone")} />
      </div>
      <Textarea label={startMessages.notes} autosize minRows={3} maxLength={5000} {...field("notes")} />
    </FormDialog>
  );
}

function termsChanges(before: Terms, now: Terms): readonly string[] {
  const labels = {
    price: startMessages.price,
    contactName: startMessages.contactName,
    contactEmail: startMessages.contactEmail,
    contactPhone: startMessages.contactPhone,
    notes: startMessages.notes,
  };
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => changedFact(labels[name], before[name] ?? "", now[name] ?? ""));
}
