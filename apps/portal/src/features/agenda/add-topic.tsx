import { Button, NumberInput, TextInput } from "@mantine/core";
import { Meeting_AddTopicDocument } from "@resc/client/portal";
import { useState } from "react";
import type { FormEvent } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";

interface AddTopicProps {
  readonly meeting: Meeting;
  /** While the order is being kept: the topic is added to the agenda as it then is. */
  readonly waits: boolean;
}

/** A topic of the Coordinator's at the end of the agenda. */
export function AddTopic({ meeting, waits }: AddTopicProps) {
  const act = useAct(Meeting_AddTopicDocument);
  const [title, setTitle] = useState("");
  const [minutes, setMinutes] = useState<number | string>(10);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim().length < 2 || waits) return;
    const outcome = await act.run({ id: meeting.id, version: meeting.version, title, minutes: Number(minutes) });
    if (!outcome.ok) return toastFailed(messages.failed, outcome.message);
    setTitle("");
    toastDone(messages.topicDone);
  };
  return (
    <form className="agenda-item" aria-label={messages.topic} onSubmit={(event) => void send(event)}>
      <span aria-hidden>+</span>
      <TextInput label={messages.topicTitle} maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <div className="agenda-side agenda-add">
        <NumberInput label={messages.topicMinutes} min={0} max={240} hideControls value={minutes} onChange={setMinutes} />
        <Button type="submit" variant="default" loading={act.busy} disabled={waits}>
          {messages.topicAdd}
        </Button>
      </div>
    </form>
  );
}
