import { Select, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { People_GiveRoleDocument, People_RolesToGiveDocument } from "@resc/client/portal";
import type { OrganizationCode, RoleCode } from "@resc/client/portal";
import { connecticutDate, organizationNames } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import type { DirectoryPerson } from "./columns.tsx";
import { messages } from "./messages.ts";
import { roleNames } from "../../app/words.ts";
import { giveRoleSchema } from "./schemas.ts";

interface Values {
  role: RoleCode | "";
  organization: OrganizationCode | "";
  validFrom: string;
  validTo: string | null;
  reason: string;
}

/** Gives a person a role between two dates. */
export function GiveRoleDialog({ person, onClose }: { readonly person: DirectoryPerson; readonly onClose: () => void }) {
  const act = useAct(People_GiveRoleDocument);
  const { data } = useQuery(People_RolesToGiveDocument);
  const offered = data?.viewer?.rolesToGive ?? [];
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { role: "", organization: person.organization, validFrom: today, validTo: null, reason: "" },
    validate: schemaResolver(giveRoleSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ role, organization, ...rest }: Values) => {
    if (!role || !organization) return;
    problems.clear();
    const outcome = await act.run({ personId: person.id, role, organization, ...rest });
    if (!outcome.ok) return problems.failed(outcome);
    if (outcome.result.waitsForSecond) toastDone(messages.saved.waits, messages.waitsForSecond);
    else toastDone(messages.saved.given);
    onClose();
  };
  const chosen = offered.find(({ role }) => role === form.values.role);
  const choose = (role: string | null) => {
    form.setFieldValue("role", (role ?? "") as RoleCode | "");
    const [first] = offered.find((one) => one.role === role)?.organizations ?? [];
    if (first) form.setFieldValue("organization", first);
  };
  return (
    <FormDialog
      title={messages.giveRoleTo(person.name)}
      intro={chosen?.byTwo ? messages.byTwo : undefined}
      submitLabel={messages.giveRole}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <Select
        id={problems.fieldId("role")}
        label={messages.role}
        required
        data={offered.map(({ role }) => ({ value: role, label: roleNames[role] }))}
        searchable
        data-autofocus
        {...form.getInputProps("role")}
        onChange={choose}
      />
      <Select
        id={problems.fieldId("organization")}
        label={messages.organization}
        required
        data={(chosen?.organizations ?? []).map((value) => ({ value, label: organizationNames[value] }))}
        {...form.getInputProps("organization")}
      />
      <div className="fields">
        <DateField id={problems.fieldId("validFrom")} label={messages.from} required {...form.getInputProps("validFrom")} />
        <DateField
          id={problems.fieldId("validTo")}
          label={messages.until}
          description={messages.untilHelp}
          inputWrapperOrder={["label", "input", "description", "error"]}
          {...form.getInputProps("validTo")}
        />
      </div>
      <TextInput id={problems.fieldId("reason")} label={messages.reason} required maxLength={500} {...form.getInputProps("reason")} />
    </FormDialog>
  );
}
