import { Select } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { People_CategoriesDocument, People_NameRecipientDocument } from "@resc/client/portal";
import { connecticutDate, isRescCode, rescCodes, rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { messages } from "./messages.ts";
import { PersonSelect } from "./person-select.tsx";
import { nameRecipientSchema } from "./schemas.ts";

interface Values {
  resc: RescCode | "";
  personId: string;
  categoryCode: string;
  validFrom: string;
}

/** Names who receives the courtesy notices of a RESC, for every category of service or for one. */
export function NameRecipientDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(People_NameRecipientDocument);
  const problems = useProblems();
  const viewer = useViewer();
  const { data } = useQuery(People_CategoriesDocument);
  const own = viewer && isRescCode(viewer.organization) ? viewer.organization : "";
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { resc: own, personId: "", categoryCode: "", validFrom: today },
    validate: schemaResolver(nameRecipientSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ resc, categoryCode, ...rest }: Values) => {
    if (!resc) return;
    problems.clear();
    const outcome = await act.run({ resc, categoryCode: categoryCode || null, ...rest });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved.named);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const categories = (data?.serviceCategories ?? []).map(({ code, label }) => ({ value: code, label }));
  return (
    <FormDialog
      title={messages.nameRecipient}
      submitLabel={messages.nameRecipient}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Select
        label={messages.organization}
        required
        data={rescCodes.filter((code) => code === own).map((value) => ({ value, label: rescShortNames[value] }))}
        {...field("resc")}
      />
      <PersonSelect of={form.values.resc || undefined} label={messages.receiver} required data-autofocus {...field("personId")} />
      <Select
        label={messages.category}
        clearable
        placeholder={messages.everyCategory}
        data={categories}
        {...field("categoryCode")}
        onChange={(code) => form.setFieldValue("categoryCode", code ?? "")}
      />
      <DateField label={messages.from} required {...field("validFrom")} />
    </FormDialog>
  );
}
