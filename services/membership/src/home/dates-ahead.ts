import { may } from "@resc/access";
import { DatedItem, type DatesArgs, type RequestContext, span } from "@resc/subgraph";

interface Row {
  readonly kind: "MEETING" | "PACKET_FREEZE" | "GROUP_MEETING" | "ACTION_DUE";
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Date;
}

const meetings = `select 'MEETING', m.id, m.title, '/agenda/M-' || m.number, m.starts_at from meeting m where m.state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN')
  union all select 'PACKET_FREEZE', m.id, m.title, '/agenda/M-' || m.number || '/packet', m.freeze_at from meeting m where m.state in ('PLANNED','PACKET_OPEN')`;
const groupMeetings = `select 'GROUP_MEETING', g.id, g.title, '/groups/' || r.slug, g.starts_at from group_meeting g join role_alike_group r on r.id = g.group_id where g.state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN')
  and exists (select from group_member m where m.group_id = g.group_id and m.person_id = platform.actor_person() and m.until is null)`;
const actions = `select 'ACTION_DUE', o.id, coalesce(o.words, c.area), '/concerns/CN-' || c.number, o.due_on::timestamp at time zone 'America/New_York'
  from concern_outcome o join concern c on c.id = o.concern_id where o.kind = 'ACTION' and o.done_on is null and o.owner_person_id = platform.actor_person()`;

const what: Readonly<Record<Row["kind"], string>> = {
  MEETING: "The Executive Directors meet",
  PACKET_FREEZE: "The packet is frozen",
  GROUP_MEETING: "Your group meets",
  ACTION_DUE: "Yours to do, as the Executive Directors agreed",
};

/** Dates ahead around the Executive Directors' meeting and the viewer's groups (A29, A44). */
export async function governanceDates(ctx: RequestContext, asked: DatesArgs): Promise<DatedItem[]> {
  const parts = [...(may(ctx.actor, "meeting:read") ? [meetings, actions] : []), ...(may(ctx.actor, "group:read") ? [groupMeetings] : [])];
  if (parts.length === 0) return [];
  const rows = await ctx.read.query<Row>(
    `select kind, id, title, path, at from (${parts.join(" union all ")}) d (kind, id, title, path, at) where at >= $1 and at < $2 order by at, id limit 100`,
    [...span(asked)],
  );
  return rows.map(({ kind, id, title, path, at }) =>
    Object.assign(new DatedItem(), { id: `${kind}:${id}`, kind, title, what: what[kind], at, timed: kind !== "ACTION_DUE", path }),
  );
}
