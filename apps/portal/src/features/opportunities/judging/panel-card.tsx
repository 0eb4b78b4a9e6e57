import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card, DataTable, formatInstant, KeyValue, Pill, RescTag } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { useRight } from "../../../app/session/viewer.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { AppointDialog } from "./appoint/appoint-dialog.tsx";
import type { Judge, JudgingPage } from "./judging-tab.tsx";
import { judgingMessages as words } from "./messages.ts";
import { PanelActDialog } from "./panel-act-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

const ended: readonly Judge["state"][] = ["RECUSED", "REMOVED"];

function columns(onRemove: ((judge: Judge) => void) | null): readonly Column<Judge>[] {
  const remove: Column<Judge> = {
    id: "acts",
    header: words.remove.title,
    hiddenHeader: true,
    cell: (judge) =>
      !ended.includes(judge.state) && (
        <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => onRemove?.(judge)}>
          {words.remove.label(judge.person?.name ?? rescShortNames[judge.resc])}
        </Button>
      ),
  };
  return [
    { id: "judge", header: words.judges, cell: ({ person }) => person?.name ?? "–" },
    { id: "resc", header: words.resc, cell: ({ resc }) => <RescTag code={resc} /> },
    {
      id: "state",
      header: words.state,
      cell: ({ state }) => (
        <Pill tone={ended.includes(state) ? "mute" : state === "APPOINTED" ? "warn" : "info"}>{words.judgeStates[state]}</Pill>
      ),
    },
    { id: "attested", header: words.attested, cell: ({ attestedAt }) => (attestedAt ? formatInstant(attestedAt) : "–") },
    { id: "submitted", header: words.submitted, cell: ({ submittedAt }) => (submittedAt ? formatInstant(submittedAt) : "–") },
    { id: "reason", header: words.reason, wide: true, cell: ({ reason }) => reason },
    ...(onRemove ? [remove] : []),
  ];
}

/** The panel: its judges, its rubric, and what who keeps it can do now. */
export function PanelCard({ opportunity, one }: OpportunityProps & { readonly one: JudgingPage }) {
  const [open, setOpen] = useState<"appoint" | "open" | "none" | null>(null);
  const [removed, setRemoved] = useState<Judge | null>(null);
  const { viewerCan, state } = opportunity;
  const { panel, submissionCount } = one;
  const standing = panel?.judges.filter((judge) => !ended.includes(judge.state)) ?? [];
  const mayRemove = viewerCan.keepPanel && state === "JUDGING";
  const mayOpen = mayRemove && panel?.openedAt === null && standing.every((judge) => judge.state !== "APPOINTED");
  const coordinates = useRight("keepOpportunities");
  const close = () => setOpen(null);
  return (
    <Card title={words.panel} flush>
      <div className="card-body stack-tight">
        {submissionCount && (
          <p>
            {words.counted(submissionCount.submissions, Boolean(panel?.openedAt))}
            {submissionCount.late.length > 0 && ` ${words.late(submissionCount.late.map((code) => rescShortNames[code]).join(", "))}`}
          </p>
        )}
        {!panel && <p className="quiet">{words.panelNone}</p>}
        {state === "SEALED" && !opportunity.sole && viewerCan.keepPanel !== coordinates && (
          <p className="callout">{coordinates ? words.conflicted : words.standIn}</p>
        )}
        {panel && (
          <KeyValue
            facts={[
              [words.facts.due, `${formatInstant(panel.dueAt)} Eastern`],
              [words.facts.opened, panel.openedAt ? `${formatInstant(panel.openedAt)} Eastern` : words.notOpened],
              [words.facts.locked, panel.lockedAt && `${formatInstant(panel.lockedAt)} Eastern`],
              [words.facts.keeper, panel.keeper?.name],
              [words.facts.steps, `${panel.lowest} to ${panel.highest}`],
              [words.rubric, panel.rubric.map(({ label, weight }) => `${label} (${words.weight(weight)})`).join(", ")],
            ]}
          />
        )}
        <div className="row no-print">
          {viewerCan.keepPanel && state === "SEALED" && !opportunity.sole && (
            <Button onClick={() => setOpen("appoint")}>{words.appoint.label}</Button>
          )}
          {mayOpen && <Button onClick={() => setOpen("open")}>{words.open.label}</Button>}
          {viewerCan.declareNoPanel && !opportunity.sole && (
            <Button variant="default" onClick={() => setOpen("none")}>
              {words.none.label}
            </Button>
          )}
        </div>
      </div>
      {panel && (
        <DataTable
          caption={words.judgesCaption}
          columns={columns(mayRemove ? setRemoved : null)}
          rows={panel.judges}
          rowKey={({ id }) => id}
          empty={null}
        />
      )}
      {open === "appoint" && <AppointDialog opportunity={opportunity} possible={one.possibleJudges} onClose={close} />}
      {(open === "open" || open === "none") && <PanelActDialog act={open} opportunity={opportunity} onClose={close} />}
      {removed && <RemoveDialog judge={removed} onClose={() => setRemoved(null)} />}
    </Card>
  );
}
