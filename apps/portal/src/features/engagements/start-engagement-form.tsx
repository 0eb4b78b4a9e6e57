import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Engagement_StartDocument } from "@resc/client/portal";
import { ErrorSummary, PathLink } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import { useRef } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { useUndo } from "../courtesy-notices/use-undo.ts";
import { CatchmentCard } from "./catchment-card.tsx";
import type { Customer } from "./customer.ts";
import { dropDraft } from "./draft.ts";
import { formField, startInput } from "./start-form.ts";
import type { StartValues } from "./start-form.ts";
import { startMessages as messages } from "./start-messages.ts";
import { StartNoticeCard } from "./start-notice-card.tsx";
import { StartServiceCard } from "./start-service-card.tsx";
import { StartTermsCard } from "./start-terms-card.tsx";
import { useStartForm } from "./use-start-form.ts";

/** The form on one page: the work on the left, the check beside it, the notices where one is owed. */
export function StartEngagementForm({ owner, customer }: { readonly owner: string; readonly customer: Customer | null }) {
  const start = useStartForm(owner, customer);
  const { form, problems, check } = start;
  const act = useAct(Engagement_StartDocument, "active", "beside");
  const offerUndo = useUndo();
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  useHotkeys([["mod+Enter", () => element.current?.requestSubmit()]], []);
  const send = async (values: StartValues) => {
    problems.clear();
    const outcome = await act.run(startInput(values));
    if (!outcome.ok)
      return problems.failed({ ...outcome, fields: outcome.fields.map(({ field, message }) => ({ field: formField(field), message })) });
    const { engagement } = outcome.result;
    dropDraft(owner);
    const onTheirWay = engagement.notices.filter(({ viewerCan }) => viewerCan.undo);
    if (onTheirWay.length > 0) offerUndo(onTheirWay);
    else toastDone(messages.saved(engagement.ref));
    router.history.replace(`/engagements/${engagement.id}`);
  };
  const { notices } = form.values;
  return (
    <form className="split split-form" noValidate ref={element} onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}>
      <div className="stack">
        <ErrorSummary title={problems.title} problems={problems.list} />
        <StartServiceCard start={start} />
        {notices.map(({ host }, index) => (
          <StartNoticeCard key={host} start={start} index={index} duty={check?.hosts.find(({ resc }) => resc.code === host)} />
        ))}
        <StartTermsCard start={start} />
        <div className="form-acts">
          {/* Without this, leaving a field by the press shows its error, moves the button, and the click misses. */}
          <Button
            type="submit"
            loading={act.busy}
            onMouseDown={(event) => event.preventDefault()}
            rightSection={<kbd className="on-accent wide-only">Ctrl Enter</kbd>}
          >
            {saveLabel(notices)}
          </Button>
          <Button component={PathLink} href="/engagements" variant="subtle">
            {messages.cancel}
          </Button>
          <span className="small" aria-live="polite">
            {start.drafted && messages.draft}
          </span>
          {start.drafted && (
            <Button variant="subtle" size="compact-sm" onClick={start.discard}>
              {messages.discard}
            </Button>
          )}
        </div>
      </div>
      <aside className="sticky-aside" aria-label={messages.check}>
        <CatchmentCard check={check} failed={start.checkFailed} startsOn={form.values.startsOn} />
      </aside>
    </form>
  );
}

function saveLabel(notices: StartValues["notices"]): string {
  if (notices.some(({ mode }) => mode === "GIVE")) return messages.saveGive;
  return notices.some(({ mode }) => mode === "RECORD") ? messages.saveRecord : messages.save;
}
