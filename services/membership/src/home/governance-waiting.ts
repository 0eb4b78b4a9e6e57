import { may } from "@resc/access";
import { connecticutDate, formatDate, easternWords } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";

interface Row {
  readonly kind:
    | "PLACE_CONCERN"
    | "PACKET_STEP"
    | "AWAITED_SECTION"
    | "PLAN_MEETING"
    | "READ_PACKET"
    | "DO_ACTION"
    | "WRITE_VOTES"
    | "WRITE_MINUTES";
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Date | null;
  readonly day: string | null;
  readonly late: boolean;
}

const toPlace = `select 'PLACE_CONCERN' as kind, c.id, c.area as title, '/concerns/CN-' || c.number as path, c.raised_at as at, null::text as day, false as late from concern c where c.state = 'RAISED'`;
const packetSteps = `select 'PACKET_STEP', m.id, m.title, '/agenda/M-' || m.number || '/packet', m.freeze_at, null, false from meeting m
  where m.state = 'PACKET_OPEN' and m.freeze_at <= platform.now() + interval '7 days' and not exists (select from packet p where p.meeting_id = m.id)`;
const awaited = `select 'AWAITED_SECTION', m.id, m.title, '/agenda/M-' || m.number || '/packet', p.as_of, null, true from packet p join meeting m on m.id = p.meeting_id where p.sha256 is null`;
const toPlan = `select 'PLAN_MEETING', 'next', '', '/agenda', null::timestamptz, null, exists (select from concern where state = 'RAISED')
  where not exists (select from meeting m where m.state in ('PLANNED','PACKET_OPEN') and not exists (select from packet p where p.meeting_id = m.id))`;
const minutes = `select 'WRITE_MINUTES', m.id, m.title, '/agenda/M-' || m.number, m.starts_at, null, false from meeting m
  where m.state = 'MINUTES_DRAFT' or (m.state = 'HELD' and m.minutes_due_at is null)`;
// With the clocks of a public agency on: the instant is the term, and the day that of the meeting (CGS 1-225).
const minutesDue = `select 'WRITE_MINUTES', m.id, m.title, '/agenda/M-' || m.number, m.minutes_due_at, m.held_on::text, m.minutes_due_at < platform.now()
  from meeting m where m.state = 'HELD' and m.minutes_due_at is not null`;
const votesDue = `select 'WRITE_VOTES', m.id || ':votes', m.title, '/agenda/M-' || m.number, m.votes_due_at, m.held_on::text, m.votes_due_at < platform.now()
  from meeting m where m.votes_due_at is not null and not exists (select from meeting_votes v where v.meeting_id = m.id)`;
const toRead = `select 'READ_PACKET', p.id, m.title, '/agenda/M-' || m.number || '/packet', m.starts_at, null, false from packet p join meeting m on m.id = p.meeting_id where m.state = 'PACKET_FROZEN'`;
const toDo = `select 'DO_ACTION', o.id, coalesce(o.words, c.area), '/concerns/CN-' || c.number, null::timestamptz, o.due_on::text, o.due_on < platform.today()
  from concern_outcome o join concern c on c.id = o.concern_id where o.kind = 'ACTION' and o.done_on is null and o.owner_person_id = platform.actor_person()`;

const term = ({ at, late }: Row) => `${late ? "Were due" : "Due"} on ${at ? easternWords(at) : ""}.`;
const day = (at: Date | null) => (at ? formatDate(connecticutDate(at)) : "");

const words: Readonly<Record<Row["kind"], (row: Row) => { title: string; detail: string; actLabel: string }>> = {
  PLACE_CONCERN: ({ title, at }) => ({
    title: `A concern to place: ${title}`,
    detail: `Raised on ${day(at)}. The clock places it if nobody does.`,
    actLabel: "Place it",
  }),
  PACKET_STEP: ({ title, at }) => ({
    title: `Prepare the packet: ${title}`,
    detail: `The clock freezes it on ${day(at)}.`,
    actLabel: "Open the packet",
  }),
  AWAITED_SECTION: ({ title }) => ({
    title: `A section of the packet is awaited: ${title}`,
    detail: "It arrives by itself as soon as that part of the platform is back.",
    actLabel: "Open the packet",
  }),
  PLAN_MEETING: ({ late }) => ({
    title: "Plan the next meeting of the Executive Directors",
    detail: late ? "Concerns wait for it." : "No meeting takes concerns now.",
    actLabel: "Plan it",
  }),
  READ_PACKET: ({ title, at }) => ({ title: `Read the packet: ${title}`, detail: `The meeting is on ${day(at)}.`, actLabel: "Read" }),
  DO_ACTION: ({ title, day: due, late }) => ({
    title,
    detail: `${late ? "Was due" : "Due"} ${formatDate(due ?? "")}, as the Executive Directors agreed.`,
    actLabel: "Open",
  }),
  WRITE_VOTES: (row) => ({
    title: `Put the votes of the meeting of ${formatDate(row.day ?? "")} in writing`,
    detail: term(row),
    actLabel: "Write them",
  }),
  WRITE_MINUTES: (row) =>
    row.day
      ? { title: `Write the minutes of the meeting of ${formatDate(row.day)}`, detail: term(row), actLabel: "Write them" }
      : { title: `Minutes: ${row.title}`, detail: `Held on ${day(row.at)}.`, actLabel: "Open" },
};

/** What waits for the viewer around the Executive Directors' meeting, late things first. */
export async function governanceWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  if (!may(ctx.actor, "meeting:read")) return [];
  const parts =
    ctx.actor.role === "COORDINATOR"
      ? [toPlace, packetSteps, awaited, toPlan, votesDue, minutesDue, minutes]
      : [...(ctx.actor.role === "EXECUTIVE_DIRECTOR" ? [toRead] : []), toDo];
  const rows = await ctx.read.query<Row>(
    `select * from (${parts.join(" union all ")}) w (kind, id, title, path, at, day, late) order by late desc, at nulls first, id limit 50`,
  );
  return rows.map((row) =>
    Object.assign(new WaitingItem(), {
      id: row.id,
      kind: row.kind,
      path: row.path,
      flag: row.late ? "LATE" : null,
      ...words[row.kind](row),
    }),
  );
}
