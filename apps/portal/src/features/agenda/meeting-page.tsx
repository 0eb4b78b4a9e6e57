import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Meeting_PageDocument } from "@resc/client/portal";
import type { Meeting_PageQuery } from "@resc/client/portal";
import { Card, EmptyState, KeyValue, Page, PathLink, Pill, formatDay, formatInstant } from "@resc/ui";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { saveText } from "../../app/files/save-text.ts";
import { useRight } from "../../app/session/viewer.ts";
import { AgendaOrder } from "./agenda-order.tsx";
import { MeetingActs } from "./meeting-acts.tsx";
import { meetingStateWords, meetingTones, messages } from "./messages.ts";
import { Minutes } from "./minutes.tsx";
import { Votes } from "./votes.tsx";
import { WaitingConcerns } from "./waiting-concerns.tsx";
import "./agenda.css";

/** A meeting as its page reads it. */
export type Meeting = NonNullable<Meeting_PageQuery["meeting"]>;
/** An item of its agenda. */
export type Item = Meeting["items"][number];

/**
 * The desk of one meeting: what waits on the left, the agenda in order on the right, and what came of it.
 * @clause A29 A48
 * @page /agenda Agenda
 */
export function MeetingPage() {
  const { meeting: ref } = useParams({ from: "/agenda/$meeting" });
  const places = useRight("keepAgenda");
  const { data } = useSuspenseQuery(Meeting_PageDocument, { variables: { ref, places }, fetchPolicy: "cache-and-network" });
  const { meeting } = data;
  if (!meeting)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  return (
    <Page
      title={meeting.title}
      lede={`${formatInstant(meeting.startsAt)}, ${meeting.place}`}
      marks={<Pill tone={meetingTones[meeting.state]}>{meetingStateWords[meeting.state]}</Pill>}
      acts={<MeetingActs meeting={meeting} />}
    >
      <div className="agenda-desk">
        <aside className="stack" aria-label={messages.facts}>
          {/* A concern is placed at a meeting ahead; the page of one that was held takes none. */}
          {places && !meeting.heldOn && <WaitingConcerns concerns={data.concerns?.nodes ?? []} />}
          <Card title={messages.facts}>
            <div className="stack">
              <KeyValue
                facts={[
                  [messages.join, meeting.dialIn],
                  [messages.length, messages.minutesOf(meeting.minutesPlanned)],
                  [messages.freezes, !meeting.packet && formatInstant(meeting.freezeAt)],
                  [messages.heldOn, formatDay(meeting.heldOn)],
                ]}
              />
              <div className="row">
                <Button
                  variant="default"
                  size="compact-sm"
                  leftSection={<IconCalendarPlus size={16} aria-hidden />}
                  onClick={() => saveText(`${meeting.ref}.ics`, "text/calendar", meeting.calendar)}
                >
                  {messages.calendar}
                </Button>
                <PathLink href={`/agenda/${meeting.ref}/packet`}>{messages.packet}</PathLink>
              </div>
            </div>
          </Card>
        </aside>
        <div className="stack">
          <AgendaOrder key={meeting.id} meeting={meeting} />
          <Votes key={`votes ${meeting.id}`} meeting={meeting} />
          <Minutes key={`minutes ${meeting.id}`} meeting={meeting} />
        </div>
      </div>
    </Page>
  );
}
