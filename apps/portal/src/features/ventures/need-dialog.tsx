import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Venture_ChangeNeedDocument } from "@resc/client/portal";
import { connecticutDate, fiscalYear } from "@resc/domain";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { ConflictNote, useSeen } from "../courtesy-notices/seen.tsx";
import { changesOf } from "./changes.ts";
import { messages } from "./messages.ts";
import { NeedLines, sentNeed } from "./need-lines.tsx";
import type { NeedValues } from "./need-lines.tsx";
import { needSchema } from "./schemas.ts";
import type { VentureDialogProps } from "./venture-dialog.tsx";

interface Values {
  reason: string;
  needs: NeedValues[];
}

/** Writes what is needed anew; the need before stays on record. */
export function NeedDialog({ venture, onClose }: VentureDialogProps) {
  const act = useAct(Venture_ChangeNeedDocument);
  const problems = useProblems();
  const seen = useSeen(venture);
  const [today] = useState(() => connecticutDate(new Date()));
  const form = useForm<Values>({
    initialValues: {
      reason: "",
      needs: venture.needs.map(({ kind, fiscalYear: year, what, funds, inKind, hours, space }) => ({
        kind,
        fiscalYear: year,
        what,
        funds: funds ?? "",
        inKind: inKind ?? "",
        hours: hours ?? "",
        space: space ?? "",
      })),
    },
    validate: schemaResolver(needSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  const send = async ({ reason, needs }: Values) => {
    problems.clear();
    const outcome = await act.run({ id: venture.id, version: seen.version, reason: reason.trim(), needs: needs.map(sentNeed) });
    if (!outcome.ok) return outcome.typename === "ConflictError" ? seen.meet() : problems.failed(outcome);
    toastDone(messages.done.need);
    onClose();
  };
  const words = messages.needDialog;
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
      <ConflictNote seen={seen} changes={changesOf(seen.before, seen.now)} />
      <NeedLines form={form} problems={problems} year={fiscalYear(today)} />
      <Textarea
        id={problems.fieldId("reason")}
        label={messages.reason}
        required
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("reason")}
      />
    </FormDialog>
  );
}
