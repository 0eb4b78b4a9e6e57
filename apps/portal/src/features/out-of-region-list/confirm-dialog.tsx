import { NumberInput, Select, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { OutOfRegionList_ConfirmDocument } from "@resc/client/portal";
import type { EngagementOrigin, WhyUs } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { optionsOf } from "../courtesy-notices/words.ts";
import { daysNumber } from "../engagements/start-form.ts";
import { originWords, whyUsWords } from "../engagements/words.ts";
import { messages } from "./messages.ts";
import { rowChanges } from "./row-changes.ts";
import type { RowDialogProps } from "./row-dialog.ts";

interface Values {
  origin: EngagementOrigin;
  startsOn: string | null;
  endsOn: string | null;
  days: number | string;
  whyUs: WhyUs | null;
  contactName: string;
}

/** Confirms reported work into an engagement, and goes there. */
export function ConfirmDialog({ row, onClose }: RowDialogProps) {
  const act = useAct(OutOfRegionList_ConfirmDocument);
  const router = useRouter();
  const problems = useProblems();
  const seen = useSeen(row);
  const form = useForm<Values>({
    initialValues: {
      origin: row.district ? "DISTRICT_REQUEST" : "ORGANIZATION_REQUEST",
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      days: row.days ?? "",
      whyUs: null,
      contactName: "",
    },
    validate: { endsOn: (endsOn, { startsOn }) => (endsOn && startsOn && endsOn < startsOn ? messages.problems.endsOn : null) },
    validateInputOnBlur: true,
  });
  const send = async ({ days, contactName, ...facts }: Values) => {
    problems.clear();
    const outcome = await act.run({
      rowId: row.id,
      version: seen.version,
      ...facts,
      days: daysNumber(days),
      contactName: contactName.trim() || null,
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.toastDone.confirm);
    router.history.push(`/engagements/${outcome.result.engagement.id}`);
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.confirmDialog;
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={rowChanges(seen.before, seen.now)} />
      <div className="fields">
        <Select
          label={words.origin}
          required
          allowDeselect={false}
          data={optionsOf(originWords, "ALLIANCE_VENTURE")}
          {...field("origin")}
        />
        <Select label={words.whyUs} clearable data={optionsOf(whyUsWords, "OTHER")} {...field("whyUs")} />
      </div>
      <div className="fields fields-three">
        <DateField label={messages.starts} {...field("startsOn")} />
        <DateField label={messages.ends} {...field("endsOn")} />
        <NumberInput label={messages.days} min={1} max={1000} allowDecimal={false} hideControls {...field("days")} />
      </div>
      <TextInput
        label={words.contact}
        description={words.contactHelp}
        inputWrapperOrder={["label", "input", "description", "error"]}
        maxLength={120}
        autoComplete="off"
        {...field("contactName")}
      />
    </FormDialog>
  );
}
