import { Button, Group } from "@mantine/core";
import {
  Groups_BeginDocument,
  Groups_SendAgendaDocument,
  Groups_SettleMinutesDocument,
  Groups_WriteMinutesDocument,
} from "@resc/client/portal";
import { Card, KeyValue, Pill, formatDay, formatInstant } from "@resc/ui";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { saveText } from "../../app/files/save-text.ts";
import { AskOnce } from "../agenda/ask-once.tsx";
import { MinutesField } from "../agenda/minutes-field.tsx";
import { GroupAgenda } from "./group-agenda.tsx";
import type { GroupItem, GroupMeeting } from "./group-page.tsx";
import { messages, stateTones, stateWords } from "./messages.ts";

type Act = "send" | "begin" | "settle";

interface GroupMeetingCardProps {
  readonly meeting: GroupMeeting;
  readonly mayPropose: boolean;
  readonly onPropose: (item: GroupItem) => void;
}

/** One meeting of a group: when and where, its agenda, what came of it, and what can be done now. */
export function GroupMeetingCard({ meeting, mayPropose, onPropose }: GroupMeetingCardProps) {
  const [asking, setAsking] = useState<Act>();
  const { viewerCan: can } = meeting;
  const acts = (
    <Group gap="xs" className="no-print">
      <Pill tone={stateTones[meeting.state]}>{stateWords[meeting.state]}</Pill>
      {can.sendAgenda && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking("send")}>
          {messages.send}
        </Button>
      )}
      {can.begin && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking("begin")}>
          {messages.begin}
        </Button>
      )}
      {can.settle && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking("settle")}>
          {messages.settle}
        </Button>
      )}
    </Group>
  );
  return (
    <Card title={`${meeting.title}, ${formatInstant(meeting.startsAt)}`} acts={acts}>
      <div className="stack">
        <KeyValue
          facts={[
            [messages.place, meeting.place],
            [messages.join, meeting.dialIn],
            [messages.length, `${meeting.totalMinutes} of ${meeting.minutesPlanned} min`],
          ]}
        />
        <GroupAgenda meeting={meeting} mayPropose={mayPropose} onPropose={onPropose} />
        {meeting.heldOn && <Minutes meeting={meeting} />}
        <Button
          className="no-print"
          variant="subtle"
          size="compact-sm"
          style={{ justifySelf: "start" }}
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          aria-label={`${messages.calendar}: ${meeting.ref}`}
          onClick={() => saveText(`${meeting.ref}.ics`, "text/calendar", meeting.calendar)}
        >
          {messages.calendar}
        </Button>
      </div>
      {asking && <Asking act={asking} meeting={meeting} onClose={() => setAsking(undefined)} />}
    </Card>
  );
}

function Asking({
  act,
  meeting: { id, version },
  onClose,
}: {
  readonly act: Act;
  readonly meeting: GroupMeeting;
  readonly onClose: () => void;
}) {
  const send = useAct(Groups_SendAgendaDocument);
  const begin = useAct(Groups_BeginDocument);
  const settle = useAct(Groups_SettleMinutesDocument);
  const chosen = { send, begin, settle }[act];
  return <AskOnce {...messages.dialogs[act]} busy={chosen.busy} run={() => chosen.run({ id, version })} onClose={onClose} />;
}

function Minutes({ meeting }: { readonly meeting: GroupMeeting }) {
  const write = useAct(Groups_WriteMinutesDocument);
  if (!meeting.viewerCan.write)
    return (
      <section aria-label={messages.minutesTitle}>
        <h3>{messages.minutesTitle}</h3>
        <p className="prose">{meeting.minutes}</p>
        {meeting.minutesApprovedOn && <p className="small">{messages.approvedOn(formatDay(meeting.minutesApprovedOn))}</p>}
      </section>
    );
  return (
    <MinutesField
      kept={meeting.minutes}
      busy={write.busy}
      submit={messages.minutesSave}
      done={messages.minutesSaved}
      run={(minutes) => write.run({ id: meeting.id, version: meeting.version, minutes })}
    />
  );
}
