import { Textarea } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import {
  Priorities_AdoptDocument,
  Priorities_DropDocument,
  Priorities_PublishDocument,
  Priorities_RetireClaimDocument,
} from "@resc/client/portal";
import { useAct } from "../../app/data/use-act.ts";
import type { ActFailure } from "../../app/data/outcome.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import type { Priority } from "./priority-page.tsx";
import { reasonSchema } from "./schemas.ts";
import type { Claim, Session } from "./words.ts";

interface AskedProps {
  readonly asked: keyof typeof messages.dialogs;
  readonly reasoned: boolean;
  readonly busy: boolean;
  readonly run: (reason: string) => Promise<{ readonly ok: true } | ActFailure>;
  readonly onClose: () => void;
}

/** Says what becomes true, asks for the reason where others read it, and does it. */
function AskedDialog({ asked, reasoned, busy, run, onClose }: AskedProps) {
  const problems = useProblems();
  const words = messages.dialogs[asked];
  const form = useForm({
    initialValues: { reason: "" },
    ...(reasoned ? { validate: schemaResolver(reasonSchema, { sync: true }) } : {}),
    validateInputOnBlur: true,
  });
  const send = async ({ reason }: { reason: string }) => {
    problems.clear();
    const outcome = await run(reason.trim());
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(words.done);
    onClose();
  };
  return (
    <FormDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      busy={busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {reasoned && (
        <Textarea
          id={problems.fieldId("reason")}
          label={messages.reason}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps("reason")}
        />
      )}
    </FormDialog>
  );
}

/** Adopts the priorities of a session, or publishes what the six adopted. */
export function SessionDialog({
  asked,
  session,
  onClose,
}: {
  readonly asked: "adopt" | "publish";
  readonly session: Session;
  readonly onClose: () => void;
}) {
  const adopt = useAct(Priorities_AdoptDocument);
  const publish = useAct(Priorities_PublishDocument);
  const target = { year: session.year, version: session.version };
  const run = () => (asked === "adopt" ? adopt.run(target) : publish.run(target));
  return <AskedDialog asked={asked} reasoned={false} busy={adopt.busy || publish.busy} run={run} onClose={onClose} />;
}

/** Drops an ask from a draft. */
export function DropDialog({ priority, onClose }: { readonly priority: Priority; readonly onClose: () => void }) {
  const act = useAct(Priorities_DropDocument);
  const { id, version } = priority;
  return <AskedDialog asked="drop" reasoned busy={act.busy} run={(reason) => act.run({ id, version, reason })} onClose={onClose} />;
}

/** Retires a sentence. */
export function RetireDialog({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const act = useAct(Priorities_RetireClaimDocument);
  const { id, version } = claim;
  return <AskedDialog asked="retire" reasoned busy={act.busy} run={(reason) => act.run({ id, version, reason })} onClose={onClose} />;
}
