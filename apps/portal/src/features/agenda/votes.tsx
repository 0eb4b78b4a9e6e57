import { Button, Textarea } from "@mantine/core";
import { Meeting_WriteVotesDocument } from "@resc/client/portal";
import { Card, formatInstant } from "@resc/ui";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import type { Meeting } from "./meeting-page.tsx";
import { messages } from "./messages.ts";
import { RecordTerm } from "./record-term.tsx";

type Writing = Meeting["votes"][number];

function Written({ votes: { words, writtenAt, writtenBy } }: { readonly votes: Writing }) {
  return (
    <>
      <p className="record-words">{words}</p>
      <p className="quiet">{messages.votesBy(formatInstant(writtenAt), writtenBy?.name)}</p>
    </>
  );
}

/**
 * The votes of the meeting in writing, with what was written before. Absent until the meeting is held.
 * @clause 1-225 SM-7
 */
export function Votes({ meeting }: { readonly meeting: Meeting }) {
  const { viewerCan: can, id, version, votes, votesDueAt, votesTerm } = meeting;
  const write = useAct(Meeting_WriteVotesDocument);
  const [text, setText] = useState("");
  if (!meeting.heldOn) return null;
  const [stands, ...before] = votes;
  const save = async () => {
    const outcome = await write.run({ id, version, votes: text });
    if (!outcome.ok) return toastFailed(messages.failed, outcome.message);
    setText((now) => (now === text ? "" : now));
    toastDone(messages.votesSaved);
  };
  return (
    <Card title={messages.votesTitle}>
      <div className="stack">
        <RecordTerm dueAt={votesDueAt} standing={votesTerm} />
        {stands ? <Written votes={stands} /> : <p className="quiet">{messages.votesNone}</p>}
        {before.length > 0 && (
          <details>
            <summary>{messages.votesBefore(before.length)}</summary>
            {before.map((one) => (
              <Written key={one.id} votes={one} />
            ))}
          </details>
        )}
        {can.writeVotes && (
          <>
            <Textarea
              label={messages.votesLabel}
              description={stands && messages.votesHelp}
              inputWrapperOrder={["label", "input", "description", "error"]}
              autosize
              minRows={3}
              maxLength={20_000}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className="row">
              <Button variant="default" loading={write.busy} disabled={text.trim().length < 2} onClick={() => void save()}>
                {messages.votesSave}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
