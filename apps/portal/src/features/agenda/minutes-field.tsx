import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { ReactNode } from "react";
import type { ActFailure } from "../../app/data/outcome.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";

interface MinutesFieldProps {
  /** The minutes as they are kept. */
  readonly kept: string | null;
  readonly busy: boolean;
  readonly submit: string;
  readonly done: string;
  readonly run: (minutes: string) => Promise<{ readonly ok: true } | ActFailure>;
  /** What can be done beside keeping them. */
  readonly children?: ReactNode;
}

/** The minutes while they are written. What is typed outlives that the page is read anew. */
export function MinutesField({ kept, busy, submit, done, run, children }: MinutesFieldProps) {
  // With the minutes it was begun on: what a colleague kept meanwhile is shown before it is written over.
  const [draft, setDraft] = useState<{ readonly words: string; readonly on: string | null }>();
  const text = draft?.words ?? kept ?? "";
  const overtaken = !busy && draft !== undefined && draft.on !== kept;
  const save = async () => {
    const outcome = await run(text);
    if (!outcome.ok) return toastFailed(messages.failed, outcome.message);
    setDraft((now) => (now === draft || !now ? undefined : { words: now.words, on: text.trim() }));
    toastDone(done);
  };
  return (
    <div className="stack">
      <Textarea
        label={messages.minutesLabel}
        description={overtaken && messages.noteNow(kept)}
        autosize
        minRows={4}
        maxLength={20_000}
        value={text}
        onChange={({ currentTarget: { value: words } }) => setDraft((before) => ({ on: kept, ...before, words }))}
      />
      <div className="row">
        <Button variant="default" loading={busy} disabled={text.trim().length < 2} onClick={() => void save()}>
          {submit}
        </Button>
        {children}
      </div>
    </div>
  );
}
