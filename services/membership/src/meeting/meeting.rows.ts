import { may } from "@resc/access";
import { cursorValues, defineLoader, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { MeetingState } from "./meeting.machine.ts";
import { AgendaItem, Meeting } from "./meeting.type.ts";
import { termStanding } from "./record-terms.ts";

const columns = `m.id, 'M-' || m.number as ref, m.number, m.version, m.title, m.place, m.dial_in as "dialIn", m.starts_at as "startsAt", m.minutes_planned as "minutesPlanned",
  m.freeze_at as "freezeAt", m.state, m.held_on::text as "heldOn", m.minutes, m.minutes_approved_on::text as "minutesApprovedOn", m.changes,
  m.votes_due_at as "votesDueAt", m.minutes_due_at as "minutesDueAt", m.minutes_written_at as "minutesWrittenAt",
  (select min(v.written_at) from meeting_votes v where v.meeting_id = m.id) as "votesWrittenAt", platform.now() as "readAt"`;

type Row = Meeting & { readonly votesWrittenAt: Date | null; readonly minutesWrittenAt: Date | null; readonly readAt: Date };

function toMeeting({ votesWrittenAt, minutesWrittenAt, readAt, ...row }: Row): Meeting {
  return Object.assign(new Meeting(), row, {
    votesTerm: termStanding(row.votesDueAt, votesWrittenAt, readAt),
    minutesTerm: termStanding(row.minutesDueAt, minutesWrittenAt, readAt),
  });
}

async function rowsBy(ctx: RequestContext, column: "id" | "number", values: readonly (string | number)[]): Promise<Meeting[]> {
  if (!may(ctx.actor, "meeting:read")) return [];
  return (await ctx.read.query<Row>(`select ${columns} from meeting m where m.${column} = any ($1)`, [values])).map(toMeeting);
}

/** A meeting by id; null for who does not read agendas. */
export const meetingById = defineLoader<string, Meeting>(
  (ctx, ids) => rowsBy(ctx, "id", ids),
  (row) => row.id,
);

/** A meeting by its number for people, such as M-3. */
export async function meetingByRef(ctx: RequestContext, ref: string): Promise<Meeting | null> {
  const [, number] = /^M-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? ((await rowsBy(ctx, "number", [Number(number)]))[0] ?? null) : null;
}

/** The next meeting that is not over; null when none is planned. */
export async function nextMeeting(ctx: RequestContext): Promise<Meeting | null> {
  if (!may(ctx.actor, "meeting:read")) return null;
  const [row] = await ctx.read.query<Row>(
    `select ${columns} from meeting m where m.state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN','HELD') order by m.starts_at, m.id limit 1`,
  );
  return row ? toMeeting(row) : null;
}

/** Items of an agenda in order. */
export const itemsOf = defineManyLoader<AgendaItem>(async (ctx, keys) =>
  (
    await ctx.read.query<AgendaItem & { forKey: string }>(
      `select i.meeting_id as "forKey", i.id, i.version, i.position, i.kind, i.title, i.minutes, i.note, i.supplement, i.meeting_id as "meetingId",
         i.concern_id as "concernId", i.outcome_id as "outcomeId" from agenda_item i where i.meeting_id = any ($1) order by i.position`,
      [keys],
    )
  ).map((row) => Object.assign(new AgendaItem(), row)),
);

/** Meetings, the latest first. */
export async function listMeetings(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly states?: readonly MeetingState[] | null },
): Promise<Page<Meeting>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "meeting:read")) return emptyPage(args);
  const after = cursorValues(args, 2, (first) => !Number.isNaN(Date.parse(first)));
  const where = "($1::text[] is null or m.state = any ($1))";
  const filter = [args.states ?? null];
  const rows = await ctx.read.query<Row>(
    `select ${columns} from meeting m where ${where} and ($2::timestamptz is null or (m.starts_at, m.id) < ($2, $3)) order by m.starts_at desc, m.id desc limit $4`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.startsAt.toISOString(), row.id],
    toMeeting,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from meeting m where ${where}`, filter))[0]?.count ?? 0,
  );
}
