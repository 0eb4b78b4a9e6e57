import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { Notice_CheckDocument, Notice_GiveDocument, Notice_RecordDocument, Notice_ToGiveDocument } from "@resc/client/portal";
import type { NoticeMode, Notice_ToGiveQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import { noticeChanges } from "./notice-changes.ts";
import { NoticeFields } from "./notice-fields.tsx";
import { emptyNotice, noticeProblems, spokenInput, topicsInput } from "./notice-form.ts";
import type { NoticeField, NoticeValues } from "./notice-form.ts";
import { NoticePreview } from "./notice-preview.tsx";
import type { Duty } from "./notice-recipient.tsx";
import { ConflictNote, useSeen } from "./seen.tsx";
import { useUndo } from "./use-undo.ts";

type Owed = NonNullable<Notice_ToGiveQuery["courtesyNotice"]>;

/** Gives a notice that is owed, or records the conversation that took its place. */
export function GiveNoticeDialog({ id, mode, onClose }: { readonly id: string; readonly mode: NoticeMode; readonly onClose: () => void }) {
  const { data } = useQuery(Notice_ToGiveDocument, { variables: { id } });
  const notice = data?.courtesyNotice;
  const customer = { districtId: notice?.district?.id ?? null, organizationId: notice?.engagement?.organization?.id ?? null };
  const { data: check, error } = useQuery(Notice_CheckDocument, {
    variables: { ...customer, startsOn: notice?.startsOn ?? null, categoryCode: notice?.category?.code ?? null },
    skip: !notice,
  });
  // The form begins with the recipient's name, so it waits until that is known, or cannot be.
  if (!notice || (!check && !error)) return null;
  const duty = check?.catchmentCheck?.hosts.find(({ resc }) => resc.code === notice.host.code);
  return <GiveNoticeForm notice={notice} customer={customer} mode={mode} duty={duty} onClose={onClose} />;
}

function GiveNoticeForm({
  notice,
  customer,
  mode,
  duty,
  onClose,
}: {
  readonly notice: Owed;
  readonly customer: { readonly districtId: string | null; readonly organizationId: string | null };
  readonly mode: NoticeMode;
  readonly duty: Duty | undefined;
  readonly onClose: () => void;
}) {
  const give = useAct(Notice_GiveDocument, "active", "beside");
  const record = useAct(Notice_RecordDocument);
  const offerUndo = useUndo();
  const problems = useProblems();
  const seen = useSeen(notice);
  const host = notice.host.code;
  const [openedAt] = useState(() => new Date());
  const form = useForm<NoticeValues>({
    initialValues: emptyNotice(host, openedAt, duty?.recipient?.name, mode),
    validate: (values) => noticeProblems(values, new Date()),
    validateInputOnBlur: true,
  });
  const late = new Date(notice.dueAt) < openedAt;
  const field = (name: NoticeField) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const send = async (values: NoticeValues) => {
    problems.clear();
    const input = { id: notice.id, version: seen.version, ...topicsInput(values), lateReason: values.lateReason.trim() || null };
    const recorded = values.mode === "RECORD";
    const outcome = recorded ? await record.run({ ...input, message: null, ...spokenInput(values) }) : await give.run(input);
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    if (recorded) toastDone(messages.done.recorded);
    else offerUndo([outcome.result.notice]);
    onClose();
  };
  const { values } = form;
  return (
    <FormDialog
      title={messages.give.title(rescShortNames[host])}
      intro={messages.give.intro(notice.customerName, notice.service)}

      accord="A37"
      submitLabel={values.mode === "RECORD" ? messages.give.submitRecord : messages.give.submitGive}
      busy={give.busy || record.busy}
      problems={problems}
      onSubmit={form.onSubmit((given) => void send(given), problems.invalid)}
      onClose={onClose}
    >
      <ConflictNote seen={seen} changes={noticeChanges(seen.before, seen.now)} />
      <NoticeFields values={values} modes={["GIVE", "RECORD"]} duty={duty} service={notice.service} period={notice} field={field} />
      {late && (
        <TextInput
          label={messages.give.lateReason}
          description={messages.give.lateHelp}
          inputWrapperOrder={["label", "input", "description", "error"]}
          maxLength={500}
          {...field("lateReason")}
        />
      )}
      {values.mode === "GIVE" && (customer.districtId ?? customer.organizationId) && (
        <NoticePreview
          folded
          input={{
            host,
            ...customer,
            categoryCode: notice.category?.code ?? null,
            service: notice.service,
            startsOn: notice.startsOn,
            endsOn: notice.endsOn,
            days: notice.days,
            ...topicsInput(values),
          }}
        />
      )}
    </FormDialog>
  );
}
