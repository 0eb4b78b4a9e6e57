import { NumberInput, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Engagement_AgreeDocument } from "@resc/client/portal";
import { DateField } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { engagementChanges } from "./engagement-changes.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { daysNumber } from "./start-form.ts";
import { startMessages } from "./start-messages.ts";

interface Values {
  startsOn: string | null;
  endsOn: string | null;
  days: number | string;
  noticeToFollowReason: string;
}

/** Fixes dates and length with the customer; a notice still owed asks why it follows. */
export function AgreeDialog({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const act = useAct(Engagement_AgreeDocument);
  const problems = useProblems();
  const seen = useSeen(engagement);
  const owed = engagement.notices.some(({ state, toFollowReason }) => state === "DUE" && !toFollowReason);
  const form = useForm<Values>({
    initialValues: { startsOn: engagement.startsOn, endsOn: engagement.endsOn, days: engagement.days ?? "", noticeToFollowReason: "" },
    validate: {
      startsOn: (startsOn) => (startsOn ? null : startMessages.problems.startsOn),
      endsOn: (endsOn, { startsOn }) => (endsOn && startsOn && endsOn < startsOn ? startMessages.problems.endsOn : null),
      noticeToFollowReason: (reason) => (owed && reason.trim().length < 3 ? messages.problems.follows : null),
    },
    validateInputOnBlur: true,
  });
  const send = async ({ days, noticeToFollowReason, ...dates }: Values) => {
    problems.clear();
    const outcome = await act.run({
      id: engagement.id,
      version: seen.version,
      ...dates,
      days: daysNumber(days),
      noticeToFollowReason: noticeToFollowReason.trim() || null,
    });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.agree);
    onClose();
  };
  const field = (name: keyof Values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const words = messages.agree;
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
      <ConflictNote seen={seen} changes={engagementChanges(seen.before, seen.now)} />
      <div className="fields fields-three">
        <DateField label={startMessages.starts} required {...field("startsOn")} />
        <DateField label={startMessages.ends} {...field("endsOn")} />
        <NumberInput label={startMessages.days} min={1} max={1000} allowDecimal={false} hideControls {...field("days")} />
      </div>
      {owed && (
        <TextInput
          label={words.follows}
          required
          description={words.followsHelp}
          inputWrapperOrder={["label", "input", "description", "error"]}
          maxLength={500}
          {...field("noticeToFollowReason")}
        />
      )}
    </FormDialog>
  );
}
