import { permit } from "@resc/access";
import { citeAccord, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import { MeetingEntity } from "./meeting.entity.ts";
import { type MeetingAct, type MeetingFacts, meetingMachine } from "./meeting.machine.ts";

/** The sentence of the Accord behind the directors' meeting, as people cite it. */
export const meetingClause = citeAccord("A29");

/** How a screen names a meeting by its number. */
export const meetingRef = (number: number): string => `M-${number}`;

/** The right that every act of a person on a meeting needs; the clock needs none. */
export function permitKeeping(tx: Transaction): void {
  if (tx.actor.role !== "SYSTEM") permit(tx.actor, "meeting:keep");
}

/** A meeting, locked. Throws {@link NotFoundError}. */
export async function lockMeeting(tx: Transaction, id: string): Promise<MeetingEntity> {
  const meeting = await tx.lock(MeetingEntity, id);
  if (!meeting) throw new NotFoundError();
  return meeting;
}

/** The meeting, locked as it was read, for who keeps meetings. Throws {@link NotFoundError}, and ConflictError where it has changed since. */
export async function keepMeeting(tx: Transaction, at: { readonly id: string; readonly version: number }): Promise<MeetingEntity> {
  permitKeeping(tx);
  const meeting = await lockMeeting(tx, at.id);
  tx.expectVersion(meeting, at.version);
  return meeting;
}

/** Whether the packet of a meeting was asked for. */
export async function isAsked(reader: Reader, meetingId: string): Promise<boolean> {
  return (await reader.query("select id from packet where meeting_id = $1", [meetingId])).length > 0;
}

/** Takes a step of the machine and writes it to the trail. */
export async function changeMeeting(
  tx: Transaction,
  meeting: MeetingEntity,
  act: MeetingAct,
  patch: Partial<MeetingEntity> = {},
  more: { readonly facts?: Partial<MeetingFacts>; readonly after?: object; readonly clause?: string } = {},
): Promise<MeetingEntity> {
  const facts: MeetingFacts = { asked: await isAsked(tx, meeting.id), whole: false, dayHasCome: false, open: 0, ...more.facts };
  const { clause = meetingClause } = more;
  const next = step(meetingMachine, meeting.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, clause);
  const before = meeting.state;
  const changed = await tx.change(MeetingEntity, meeting, { ...patch, state: next.state });
  tx.audit({
    act: `meeting.${act}`,
    objectType: "meeting",
    objectId: meeting.id,
    before: { state: before },
    after: { state: changed.state, version: changed.version, ...more.after },
    clause,
  });
  return changed;
}

/** The meeting that takes what is placed now: its packet is open and was not asked for. Null when there is none. */
export async function meetingThatTakes(tx: Transaction): Promise<MeetingEntity | null> {
  const [row] = await tx.query<{ id: string }>(
    "select m.id from meeting m where m.state = 'PACKET_OPEN' and not exists (select from packet p where p.meeting_id = m.id) order by m.starts_at, m.id limit 1",
  );
  return row ? tx.lock(MeetingEntity, row.id) : null;
}

/** The meeting whose packet was asked for and that is still to be held: what comes now goes in a supplement. Null when there is none. */
export async function meetingAhead(tx: Transaction): Promise<MeetingEntity | null> {
  const [row] = await tx.query<{ id: string }>(
    "select m.id from meeting m join packet p on p.meeting_id = m.id where m.state in ('PACKET_OPEN','PACKET_FROZEN') order by m.starts_at desc limit 1",
  );
  return row ? tx.lock(MeetingEntity, row.id) : null;
}
