import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Agenda_PageDocument } from "@resc/client/portal";
import type { Agenda_PageQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Page, Pager, PathLink, Pill, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { useRight } from "../../app/session/viewer.ts";
import { meetingStateWords, meetingTones, messages } from "./messages.ts";
import "./agenda.css";

const PlanDialog = lazy(async () => ({ default: (await import("./plan-dialog.tsx")).PlanDialog }));

type Row = NonNullable<Agenda_PageQuery["meetings"]>["nodes"][number];

const columns: readonly Column<Row>[] = [
  {
    id: "meeting",
    header: messages.meeting,
    cell: ({ ref, title }) => (
      <>
        <PathLink href={`/agenda/${ref}`}>{title}</PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "when", header: messages.when, cell: ({ startsAt }) => formatInstant(startsAt) },
  { id: "place", header: messages.place, cell: ({ place }) => place },
  { id: "state", header: messages.state, cell: ({ state }) => <Pill tone={meetingTones[state]}>{meetingStateWords[state]}</Pill> },
];

/**
 * The meetings of the Executive Directors, and the next one.
 * @clause A29
 * @page /agenda Agenda
 */
export function AgendaPage() {
  const mayPlan = useRight("keepAgenda");
  const [planning, setPlanning] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(Agenda_PageDocument, { fetchPolicy: "cache-and-network" });
  const more = useMore(data.meetings?.pageInfo, fetchMore);
  const rows = data.meetings?.nodes ?? [];
  const next = data.nextMeeting;
  const acts = mayPlan && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setPlanning(true)}>
      {messages.plan}
    </Button>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <AccordLine clause="A29" />
      <div className="stack">
        {next && (
          <Card title={messages.next}>
            <p className="agenda-next">
              <PathLink href={`/agenda/${next.ref}`}>{next.title}</PathLink>, {formatInstant(next.startsAt)}, {next.place}{" "}
              <Pill tone={meetingTones[next.state]}>{meetingStateWords[next.state]}</Pill>
            </p>
          </Card>
        )}
        <Card label={messages.caption} flush>
          <DataTable
            caption={messages.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<EmptyState title={messages.none}>{messages.noneMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.meetings?.totalCount ?? 0} noun={messages.noun} {...more} />
        </Card>
      </div>
      {planning && (
        <Suspense>
          <PlanDialog onClose={() => setPlanning(false)} />
        </Suspense>
      )}
    </Page>
  );
}
