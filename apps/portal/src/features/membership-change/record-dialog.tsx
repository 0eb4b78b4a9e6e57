import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import {
  MembershipChange_EndDocument,
  MembershipChange_JoinDocument,
  MembershipChange_MoveTownDocument,
  MembershipChange_VoteDocument,
} from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { DateField } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { ChangeAct } from "./preview.tsx";
import { recordSchema } from "./schemas.ts";
import type { MembershipChangeSearch } from "./search.ts";

interface Values {
  votedOn: string | null;
  reason: string;
}

/** Records a change that was looked at, with the decision behind it. */
export function RecordDialog({
  act,
  search,
  on,
  onClose,
}: {
  readonly act: ChangeAct;
  readonly search: MembershipChangeSearch;
  readonly on: string;
  readonly onClose: () => void;
}) {
  const vote = useAct(MembershipChange_VoteDocument);
  const end = useAct(MembershipChange_EndDocument);
  const join = useAct(MembershipChange_JoinDocument);
  const move = useAct(MembershipChange_MoveTownDocument);
  const problems = useProblems();
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: { votedOn: today, reason: "" },
    validate: schemaResolver(recordSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ votedOn, reason: typed }: Values) => {
    problems.clear();
    const reason = typed.trim();
    const districtId = search.district ?? "";
    // Which of them is offered, the preview has decided; the server decides again.
    if (!search.to && (act === "join" || act === "move")) return;
    const resc = search.to as RescCode;
    const acts = {
      vote: () => vote.run({ districtId, votedOn: votedOn ?? today, reason }),
      end: () => end.run({ districtId, from: on, reason }),
      join: () => join.run({ districtId, resc, from: on, reason }),
      move: () => move.run({ townKey: search.town ?? "", resc, from: on, reason }),
    };
    const outcome = await acts[act]();
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.done[act]);
    onClose();
  };
  return (
    <FormDialog
      title={messages.acts[act]}
      intro={messages.intro[act]}
      submitLabel={messages.acts[act]}
      busy={[vote, end, join, move].some((one) => one.busy)}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {act === "vote" && (
        <DateField label={messages.votedOn} required id={problems.fieldId("votedOn")} {...form.getInputProps("votedOn")} />
      )}
      <Textarea
        label={messages.reason}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={500}
        id={problems.fieldId("reason")}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
