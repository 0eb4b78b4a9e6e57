import { Button } from "@mantine/core";
import { Judging_TakeBackDocument } from "@resc/client/portal";
import { Card } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { AttestDialog } from "./attest-dialog.tsx";
import { JudgeActDialog } from "./judge-act-dialog.tsx";
import type { Judge, PanelFacts } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";
import { RubricTable } from "./rubric-table.tsx";

/** What an appointed judge is asked for now. */
export function OwnJudgeCard({ opportunity, judge, panel }: OpportunityProps & { readonly judge: Judge; readonly panel: PanelFacts }) {
  const [open, setOpen] = useState<"attest" | "recuse" | null>(null);
  const takingBack = useAct(Judging_TakeBackDocument);
  const takeBack = async () => {
    const outcome = await takingBack.run({ judgeId: judge.id });
    if (outcome.ok) toastDone(words.takeBackDone);
    else toastFailed(words.takeBack, outcome.message);
  };
  const close = () => setOpen(null);
  const live = opportunity.state === "JUDGING";
  const note =
    { SUBMITTED: words.submittedNote, LOCKED: words.lockedNote }[judge.state as string] ??
    (panel.openedAt ? words.asked.opened : words.asked.intro);
  return (
    <Card title={words.asked.title}>
      <div className="stack-tight">
        <p>{note}</p>
        {judge.state === "APPOINTED" && <RubricTable rubric={panel.rubric} />}
        {live && (
          <div className="row no-print">
            {judge.state === "APPOINTED" && <Button onClick={() => setOpen("attest")}>{words.attest.label}</Button>}
            {judge.state === "SUBMITTED" && (
              <Button variant="default" loading={takingBack.busy} onClick={() => void takeBack()}>
                {words.takeBack}
              </Button>
            )}
            {judge.state !== "LOCKED" && (
              <Button variant="default" onClick={() => setOpen("recuse")}>
                {words.recuse.label}
              </Button>
            )}
          </div>
        )}
      </div>
      {open === "attest" && <AttestDialog judge={judge} onClose={close} />}
      {open === "recuse" && <JudgeActDialog act="recuse" judge={judge} onClose={close} />}
    </Card>
  );
}
