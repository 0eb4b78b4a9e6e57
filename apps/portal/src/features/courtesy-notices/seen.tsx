import { Button } from "@mantine/core";
import { useState } from "react";
import { messages } from "./messages.ts";

/** Something with a version, as a dialog first saw it. */
export interface Seen<Thing> {
  /** What an act sends back: the version that the person has read. */
  readonly version: number;
  readonly before: Thing;
  readonly now: Thing;
  /** An act met a newer version. */
  readonly conflict: boolean;
  readonly meet: () => void;
  readonly accept: () => void;
}

/** Holds on to what the person has read, so that a change in the background cannot slip under their act. */
export function useSeen<Thing extends { readonly version: number }>(now: Thing): Seen<Thing> {
  const [before, setBefore] = useState(now);
  const [conflict, setConflict] = useState(false);
  const accept = () => {
    setBefore(now);
    setConflict(false);
  };
  return { version: before.version, before, now, conflict, meet: () => setConflict(true), accept };
}

/** Says what changed meanwhile; what was typed stays. */
export function ConflictNote<Thing>({ seen, changes }: { readonly seen: Seen<Thing>; readonly changes: readonly string[] }) {
  if (!seen.conflict) return null;
  return (
    <div className="callout stack-tight" role="alert">
      <b>{messages.conflict.title}</b>
      <ul className="bullets">
        {(changes.length > 0 ? changes : [messages.conflict.nothing]).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <span>{messages.conflict.safe}</span>
      <span>
        <Button variant="default" size="compact-md" onClick={seen.accept}>
          {messages.conflict.accept}
        </Button>
      </span>
    </div>
  );
}

/** One fact that is no longer as it was: `State: Given is now Acknowledged`. */
export function changedFact(label: string, before: string, now: string): readonly string[] {
  return before === now ? [] : [`${label}: ${before || messages.none} is now ${now || messages.none}`];
}
