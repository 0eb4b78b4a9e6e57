import { MultiSelect, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { StateContract_ExpectDocument } from "@resc/client/portal";
import type { StateContractRoute } from "@resc/client/portal";
import { rescCodes, rescShortNames, stateAgencyCodes, stateAgencyNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { dialogMessages } from "./dialog-messages.ts";
import { messages } from "./messages.ts";
import { routeWords } from "./words.ts";

interface Values {
  title: string;
  kind: string;
  agency: string;
  lead: RescCode | null;
  participants: string[];
  route: StateContractRoute;
  reference: string;
}

const { expect: words, problems: missing } = dialogMessages;
const rescs = rescCodes.map((value) => ({ value, label: rescShortNames[value] }));

/** Puts work on the list that is known to come. */
export function ExpectDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct(StateContract_ExpectDocument);
  const problems = useProblems();
  const form = useForm<Values>({
    initialValues: { title: "", kind: "", agency: "CSDE", lead: null, participants: [], route: "DIRECT_DESIGNATION", reference: "" },
    validate: {
      title: (title) => (title.trim().length < 3 ? missing.title : null),
      kind: (kind) => (kind.trim().length < 2 ? missing.kind : null),
      lead: (lead) => (lead ? null : missing.lead),
    },
  });
  const send = async ({ title, kind, lead, participants, reference, agency, route }: Values) => {
    if (!lead) return;
    problems.clear();
    const taking = rescCodes.filter((code) => participants.includes(code));
    const outcome = await act.run({
      title: title.trim(),
      kind: kind.trim(),
      lead,
      participants: taking,
      routeReference: reference.trim() || null,
      agency,
      route,
    });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done.expect);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}

      accord="A43"
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <TextInput label={words.name} required data-autofocus maxLength={300} {...field("title")} />
      <div className="fields">
        <Select
          label={messages.agency}
          required
          data={stateAgencyCodes.map((value) => ({ value, label: stateAgencyNames[value] }))}
          allowDeselect={false}
          {...field("agency")}
        />
        <TextInput label={words.kind} required maxLength={120} {...field("kind")} />
      </div>
      <div className="fields">
        <Select label={messages.lead} required data={rescs} {...field("lead")} />
        <MultiSelect label={messages.participants} data={rescs} {...field("participants")} />
      </div>
      <div className="fields">
        <Select
          label={messages.route}
          required
          allowDeselect={false}
          data={(Object.keys(routeWords) as StateContractRoute[]).map((value) => ({ value, label: routeWords[value] }))}
          {...field("route")}
        />
        <TextInput label={words.reference} maxLength={200} {...field("reference")} />
      </div>
    </FormDialog>
  );
}
