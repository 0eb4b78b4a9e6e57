import { Button, NumberInput, TextInput } from "@mantine/core";
import { Groups_AddTopicDocument, Groups_NoteDocument } from "@resc/client/portal";
import { useState } from "react";
import type { FormEvent } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { ItemNote } from "../agenda/item-note.tsx";
import type { GroupItem, GroupMeeting } from "./group-page.tsx";
import { messages } from "./messages.ts";

interface GroupAgendaProps {
  readonly meeting: GroupMeeting;
  readonly mayPropose: boolean;
  readonly onPropose: (item: GroupItem) => void;
}

/** The agenda of a group's meeting in order, with notes during the meeting. */
export function GroupAgenda({ meeting, mayPropose, onPropose }: GroupAgendaProps) {
  const note = useAct(Groups_NoteDocument);
  const proposable = mayPropose && meeting.heldOn !== null;
  return (
    <>
      <ol className="plain-list" aria-label={messages.agenda}>
        {meeting.items.map((item) => (
          <li key={item.id}>
            <b>{`${item.position}. ${item.title}`}</b>
            <div className="small">
              {[`${item.minutes} min`, item.broughtBy && messages.broughtBy(item.broughtBy.name)].filter(Boolean).join(" · ")}
            </div>
            <ItemNote item={item} editable={meeting.viewerCan.write} act={note} />
            {proposable && item.kind === "TOPIC" && (
              <Button variant="default" size="compact-sm" aria-label={messages.proposeOf(item.title)} onClick={() => onPropose(item)}>
                {messages.propose}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {meeting.viewerCan.addTopic && <Topic meeting={meeting} />}
    </>
  );
}

function Topic({ meeting }: { readonly meeting: GroupMeeting }) {
  const act = useAct(Groups_AddTopicDocument);
  const [title, setTitle] = useState("");
  const [minutes, setMinutes] = useState<number | string>(15);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim().length < 2) return;
    const outcome = await act.run({ id: meeting.id, version: meeting.version, title, minutes: Number(minutes) });
    if (!outcome.ok) return toastFailed(messages.failed, outcome.message);
    setTitle("");
    toastDone(messages.topicDone);
  };
  return (
    <form className="fields" aria-label={messages.topic} onSubmit={(event) => void send(event)}>
      <TextInput label={messages.topicTitle} maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <NumberInput label={messages.topicMinutes} min={0} max={240} hideControls value={minutes} onChange={setMinutes} />
      <Button type="submit" variant="default" loading={act.busy} style={{ alignSelf: "end" }}>
        {messages.topic}
      </Button>
    </form>
  );
}
