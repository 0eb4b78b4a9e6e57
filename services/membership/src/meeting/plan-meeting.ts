import { addBusinessDays, connecticutDate, connecticutInstant, connecticutZone, formatDate, InvalidInputError, newId } from "@resc/domain";
import { settingAt, type Transaction } from "@resc/store";
import { changeMeeting, lockMeeting, meetingClause, permitKeeping } from "./meeting-change.ts";
import { MeetingEntity } from "./meeting.entity.ts";
import { openNextPacket } from "./open-packet.ts";

/** What plans a meeting. */
export interface MeetingPlan {
  readonly title: string;
  readonly startsAt: Date;
  /** Planned length in minutes. */
  readonly minutesPlanned: number;
  readonly place: string;
  readonly dialIn: string | null;
}

/** Some business days before (SM-7; the Accord names no number), at the hour of the meeting in Connecticut. */
function freezeInstant(startsAt: Date, freezeBusinessDays: number): Date {
  const time = startsAt.toLocaleTimeString("en-GB", { timeZone: connecticutZone, hour: "2-digit", minute: "2-digit", hour12: false });
  return connecticutInstant(addBusinessDays(connecticutDate(startsAt), -freezeBusinessDays), time);
}

async function planned(tx: Transaction, startsAt: Date): Promise<Date> {
  const freezeBusinessDays = await settingAt(tx, "freezeBusinessDays", tx.now);
  const freezeAt = freezeInstant(startsAt, freezeBusinessDays);
  if (freezeAt <= tx.now)
    throw new InvalidInputError([
      {
        field: "startsAt",
        message: `The packet would have been frozen on ${formatDate(connecticutDate(freezeAt))}, ${freezeBusinessDays} business days before. Choose a later day.`,
      },
    ]);
  return freezeAt;
}

async function refuseSameDay(tx: Transaction, startsAt: Date, except: string | null): Promise<void> {
  const [other] = await tx.query(
    "select 1 from meeting where (starts_at at time zone 'America/New_York')::date = $1::date and id is distinct from $2 limit 1",
    [connecticutDate(startsAt), except],
  );
  if (other) throw new InvalidInputError([{ field: "startsAt", message: "There is a meeting on that day already. Choose another day." }]);
}

/** Plans a meeting of the Executive Directors; the packet of the next one opens by itself. Returns its id. */
export async function planMeeting(tx: Transaction, plan: MeetingPlan): Promise<{ id: string }> {
  permitKeeping(tx);
  const freezeAt = await planned(tx, plan.startsAt);
  await refuseSameDay(tx, plan.startsAt, null);
  const [next] = await tx.query<{ n: number }>("select nextval('meeting_number')::int as n");
  const id = newId("meeting");
  await tx.insert(MeetingEntity, {
    id,
    number: next?.n ?? 0,
    ...plan,
    freezeAt,
    state: "PLANNED",
    heldOn: null,
    heldAt: null,
    votesDueAt: null,
    minutesDueAt: null,
    minutes: null,
    minutesWrittenAt: null,
    minutesApprovedOn: null,
    plannedBy: tx.actor.personId,
    createdAt: tx.now,
    changes: 0,
    version: 1,
  });
  tx.audit({
    act: "meeting.plan",
    objectType: "meeting",
    objectId: id,
    after: { startsAt: plan.startsAt.toISOString(), freezeAt: freezeAt.toISOString() },
    clause: meetingClause,
  });
  await openNextPacket(tx);
  return { id };
}

/** Moves a meeting, or says another place, while its packet was not asked for. */
export async function moveMeeting(
  tx: Transaction,
  at: { readonly id: string; readonly version: number },
  plan: MeetingPlan,
): Promise<void> {
  permitKeeping(tx);
  const meeting = await lockMeeting(tx, at.id);
  tx.expectVersion(meeting, at.version);
  await refuseSameDay(tx, plan.startsAt, meeting.id);
  await changeMeeting(tx, meeting, "change", { ...plan, freezeAt: await planned(tx, plan.startsAt), changes: meeting.changes + 1 });
  await tx.query("update concern set placed_on = $2, version = version + 1 where meeting_id = $1 and state = 'PLACED'", [
    meeting.id,
    connecticutDate(plan.startsAt),
  ]);
}
