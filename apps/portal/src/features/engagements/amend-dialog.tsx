import { NumberInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Engagement_AmendDocument } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changedTo, differenceWords } from "./difference.ts";
import { engagementChanges } from "./engagement-changes.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { daysNumber } from "./start-form.ts";
import { startMessages } from "./start-messages.ts";

interface Values {
  service: string;
  startsOn: string | null;
  endsOn: string | null;
  days: number | string;
}

/** Changes service or dates; the difference stands written out before it is sent. */
export function AmendDialog({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const act = useAct(Engagement_AmendDocument);
  const problems = useProblems();
  const seen = useSeen(engagement);
  const told = engagement.notices
    .filter(({ state }) => ["GIVEN", "ACKNOWLEDGED", "DISCUSSED"].includes(state))
    .map(({ host }) => rescShortNames[host.code])
    .join(" and ");
  const form = useForm<Values>({
    initialValues: { service: engagement.service, startsOn: engagement.startsOn, endsOn: engagement.endsOn, days: engagement.days ?? "" },
    validate: { endsOn: (endsOn, { startsOn }) => (endsOn && startsOn && endsOn < startsOn ? startMessages.problems.endsOn : null) },
    validateInputOnBlur: true,
  });
  const after = changedTo(seen.before, { ...form.values, days: daysNumber(form.values.days) });
  const difference = differenceWords(seen.before, after);
  const send = async () => {
    problems.clear();
    if (!difference) return problems.invalid({ service: messages.problems.nothing });
    const outcome = await act.run({ id: engagement.id, version: seen.version, ...after });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(told ? messages.done.amendTold : messages.done.amend);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.amend;
  return (
    <FormDialog
      title={words.title}
      intro={told ? words.told(told) : words.untold}
      submitLabel={told ? words.submitTold : words.submit}
      busy={act.busy}
      problems={problems}
      onSubmit={form.onSubmit(() => void send(), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={engagementChanges(seen.before, seen.now)} />
      <TextInput label={messages.service} required data-autofocus maxLength={200} {...field("service")} />
      <div className="fields fields-three">
        <DateField label={startMessages.starts} {...field("startsOn")} />
        <DateField label={startMessages.ends} {...field("endsOn")} />
        <NumberInput label={startMessages.days} min={1} max={1000} allowDecimal={false} hideControls {...field("days")} />
      </div>
      <div className="callout difference" role="status">
        {difference ? (
          <>
            {told && <span>{words.sends(told)}</span>}
            <b>{difference}</b>
          </>
        ) : (
          words.nothing
        )}
      </div>
    </FormDialog>
  );
}
