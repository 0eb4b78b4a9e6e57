import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import {
  Accord_AcknowledgeDocument,
  Accord_OnboardingDocument,
  Accord_ShareDocument,
  type Accord_OnboardingQuery,
} from "@resc/client/portal";
import { connecticutDate, organizationNames } from "@resc/domain";
import { Card, DataTable, EmptyState, Pager, Pill, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { useMore } from "../../app/data/use-more.ts";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { useViewer } from "../../app/session/viewer.ts";
import { roleNames } from "../../app/words.ts";
import { onboardingStateWords, onboardingTones, messages } from "./messages.ts";

type Row = NonNullable<Accord_OnboardingQuery["onboardings"]>["nodes"][number];
const words = messages.onboarding;
const day = (instant: string) => formatDay(connecticutDate(new Date(instant)));

/** One act on an on-boarding, and what is said after it. */
function ActButton({ row, act, filled = false }: { readonly row: Row; readonly act: "share" | "acknowledge"; readonly filled?: boolean }) {
  const share = useAct(Accord_ShareDocument);
  const acknowledge = useAct(Accord_AcknowledgeDocument);
  const chosen = act === "share" ? share : acknowledge;
  const send = async () => {
    const outcome = await chosen.run({ id: row.id, version: row.version });
    if (outcome.ok) toastDone(words[act].done);
    else toastFailed(words[act].failed, outcome.message);
  };
  return (
    <Button
      size={filled ? "sm" : "compact-sm"}
      variant={filled ? "filled" : "default"}
      className="no-print"
      loading={chosen.busy}
      onClick={() => void send()}
    >
      {act === "share" ? words.share.label(row.person?.name ?? "") : words.acknowledge.label}
    </Button>
  );
}

/** What stands in the row about its state. */
function Standing({ row }: { readonly row: Row }) {
  return (
    <>
      <Pill tone={onboardingTones[row.state]}>{onboardingStateWords[row.state]}</Pill>
      {row.overdue && (
        <>
          {" "}
          <Pill tone="bad">{words.overdue}</Pill>
        </>
      )}
      {row.sharedAt && <span className="sub">{words.sharedBy(row.sharedBy?.name ?? "", day(row.sharedAt))}</span>}
      {row.acknowledgedAt && <span className="sub">{words.acknowledgedOn(day(row.acknowledgedAt))}</span>}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  {
    id: "leader",
    header: words.leader,
    cell: ({ person, role, organization }) => (
      <>
        {person?.name}
        <span className="sub">
          {roleNames[role]}, {organizationNames[organization]}
        </span>
      </>
    ),
  },
  { id: "state", header: words.state, wide: true, cell: (row) => <Standing row={row} /> },
  { id: "due", header: words.due, cell: ({ dueOn }) => formatDay(dueOn) },
  { id: "acts", header: words.acts, hiddenHeader: true, cell: (row) => row.viewerCan.share && <ActButton row={row} act="share" /> },
];

/** A leader's own: the Accord was shared with him, and he says that he has read it. */
function OwnCard({ row }: { readonly row: Row }) {
  return (
    <Card title={words.own}>
      <div className="stack-tight">
        <p>
          {row.state === "OPEN" && words.waits}
          {row.sharedAt && words.sharedWithYou(row.sharedBy?.name ?? "", day(row.sharedAt))}{" "}
          {row.acknowledgedAt ? words.acknowledgedOn(day(row.acknowledgedAt)) : words.dueBy(formatDay(row.dueOn))}
        </p>
        {row.viewerCan.acknowledge && (
          <div>
            <ActButton row={row} act="acknowledge" filled />
          </div>
        )}
      </div>
    </Card>
  );
}

/**
 * On-boarding on the page of the Accord: a leader's own, and for an Executive Director the leaders with whom it is shared.
 * @clause A46
 */
export function OnboardingCards() {
  const viewer = useViewer();
  const { data, fetchMore } = useSuspenseQuery(Accord_OnboardingDocument, { fetchPolicy: "cache-and-network" });
  const more = useMore(data.onboardings?.pageInfo, fetchMore);
  const rows = data.onboardings?.nodes ?? [];
  const own = rows.filter(({ person }) => person?.id === viewer?.person?.id);
  const others = rows.filter((row) => !own.includes(row));
  return (
    <>
      {own.map((row) => (
        <OwnCard key={row.id} row={row} />
      ))}
      {viewer?.role === "EXECUTIVE_DIRECTOR" && (
        <Card title={words.title} flush>
          <div className="card-body">
            <AccordLine clause="A46" sentence={3} />
          </div>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={others}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.empty}>{words.emptyMore}</EmptyState>}
          />
          <Pager shown={others.length} total={(data.onboardings?.totalCount ?? 0) - own.length} noun={words.noun} {...more} />
        </Card>
      )}
    </>
  );
}
