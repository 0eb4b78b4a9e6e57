import type { RecordTermStanding } from "@resc/client/portal";
import { Pill, formatInstant } from "@resc/ui";
import { messages, termTones, termWords } from "./messages.ts";

interface RecordTermProps {
  readonly dueAt: string | null | undefined;
  readonly standing: RecordTermStanding | null | undefined;
}

/**
 * By when a record of the meeting is due and whether it was met; nothing where its clock was off.
 * @clause D-13 1-225 SM-7
 */
export function RecordTerm({ dueAt, standing }: RecordTermProps) {
  if (!dueAt || !standing) return null;
  return (
    <p className="record-term">
      {messages.dueBy(formatInstant(dueAt))} <Pill tone={termTones[standing]}>{termWords[standing]}</Pill>
    </p>
  );
}
