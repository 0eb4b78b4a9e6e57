import { may } from "@resc/access";
import { defineLoader, defineManyLoader, type RequestContext } from "@resc/subgraph";
import { GroupItem, GroupMeeting } from "./group-meeting.type.ts";

const columns = `m.id, 'GM-' || m.number as ref, m.title, m.place, m.dial_in as "dialIn", m.starts_at as "startsAt", m.minutes_planned as "minutesPlanned", m.state, m.held_on::text as "heldOn",
  m.minutes, m.minutes_approved_on::text as "minutesApprovedOn", m.version, m.group_id as "groupId", m.changes`;

/** Meetings of a group, the latest first. */
export const meetingsOf = defineManyLoader<GroupMeeting>(async (ctx, keys) =>
  (
    await ctx.read.query<GroupMeeting & { forKey: string }>(
      `select m.group_id as "forKey", ${columns} from group_meeting m where m.group_id = any ($1) order by m.starts_at desc, m.id desc`,
      [keys],
    )
  ).map((row) => Object.assign(new GroupMeeting(), row)),
);

/** A meeting of a group by id; null for who does not belong to the Alliance. */
export const groupMeetingById = defineLoader<string, GroupMeeting>(
  async (ctx: RequestContext, ids) =>
    may(ctx.actor, "group:read")
      ? (await ctx.read.query<GroupMeeting>(`select ${columns} from group_meeting m where m.id = any ($1)`, [ids])).map((row) =>
          Object.assign(new GroupMeeting(), row),
        )
      : [],
  (row) => row.id,
);

/** Items of an agenda in order. */
export const groupItemsOf = defineManyLoader<GroupItem>(async (ctx, keys) =>
  (
    await ctx.read.query<GroupItem & { forKey: string }>(
      `select i.meeting_id as "forKey", i.id, i.position, i.kind, i.title, i.minutes, i.note, i.version, i.brought_by as "broughtById" from group_item i
        where i.meeting_id = any ($1) order by i.position`,
      [keys],
    )
  ).map((row) => Object.assign(new GroupItem(), row)),
);
