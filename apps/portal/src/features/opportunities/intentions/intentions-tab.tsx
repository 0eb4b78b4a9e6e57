import { useSuspenseQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Opportunity_CloseWindowDocument, Opportunity_IntentionsDocument } from "@resc/client/portal";
import type { Opportunity_IntentionsQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, DataTable, EmptyState, Pill, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../../app/parts/toast.tsx";
import { actMessages } from "../acts/messages.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { intentionTone, intentionWords } from "../words.ts";
import { IntentionDialog } from "./intention-dialog.tsx";
import { intentionMessages as words } from "./messages.ts";

/** Where one RESC stands. */
export type Intention = NonNullable<Opportunity_IntentionsQuery["opportunity"]>["intentions"][number];

const columns: readonly Column<Intention>[] = [
  { id: "resc", header: words.resc, cell: ({ resc }) => rescShortNames[resc] },
  {
    id: "intention",
    header: words.intention,
    cell: ({ state, entries }) => (
      <>
        <Pill tone={intentionTone(state)}>{intentionWords[state]}</Pill>
        {entries.at(-1)?.words && <span className="sub">“{entries.at(-1)?.words}”</span>}
      </>
    ),
  },
  { id: "stated", header: words.stated, cell: ({ statedAt }) => (statedAt ? formatInstant(statedAt) : "–") },
  {
    id: "by",
    header: words.by,
    cell: ({ statedBy, standsIn }) => (
      <>
        {statedBy?.name ?? "–"}
        {standsIn && <span className="sub">{words.standsIn}</span>}
      </>
    ),
  },
  {
    id: "judge",
    header: words.judge,
    cell: ({ mayJudge, judgingReason }) => (
      <>
        <Pill tone={mayJudge ? "ok" : "mute"} icon={mayJudge ? IconCheck : IconX}>
          {mayJudge ? words.yes : words.no}
        </Pill>
        <span className="sub">{judgingReason}</span>
      </>
    ),
  },
];

/** Six rows: what each RESC has said, when and by whom, and whether it may judge. */
export function IntentionsTab({ opportunity }: OpportunityProps) {
  const { data } = useSuspenseQuery(Opportunity_IntentionsDocument, { variables: { ref: opportunity.ref } });
  const [open, setOpen] = useState(false);
  const closing = useAct(Opportunity_CloseWindowDocument);
  const rows = data.opportunity?.intentions ?? [];
  const own = rows.find(({ possible }) => possible.length > 0);
  const close = async () => {
    const outcome = await closing.run({ id: opportunity.id, version: opportunity.version });
    if (outcome.ok) toastDone(actMessages.closeWindow.done);
    else toastFailed(actMessages.closeWindow.label, outcome.message);
  };
  return (
    <Card title={words.title} flush>
      <div className="card-body stack-tight">
        {opportunity.windowClosesAt && ["CIRCULATED", "INTENTIONS"].includes(opportunity.state) && (
          <p className="quiet">{words.window(formatInstant(opportunity.windowClosesAt))}</p>
        )}
        <div className="acts no-print">
          {own && <Button onClick={() => setOpen(true)}>{words.stateOurs}</Button>}
          {opportunity.viewerCan.closeWindow && (
            <Button variant="default" loading={closing.busy} onClick={() => void close()}>
              {actMessages.closeWindow.label}
            </Button>
          )}
        </div>
      </div>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ resc }) => resc}
        empty={<EmptyState title={words.none} />}
      />
      {open && own && <IntentionDialog opportunity={opportunity} own={own} onClose={() => setOpen(false)} />}
    </Card>
  );
}
