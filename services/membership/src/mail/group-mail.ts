import { connecticutDate, formatDate } from "@resc/domain";
import type { GroupMeeting } from "../group-meeting/group-meeting.type.ts";
import { meetingCalendar } from "../meeting/meeting-calendar.ts";
import type { MakeMessage } from "./message.ts";

type Row = Pick<GroupMeeting, "id" | "title" | "startsAt" | "minutesPlanned" | "place" | "dialIn" | "changes"> & {
  readonly group: string;
  readonly slug: string;
  readonly items: readonly string[];
};

/** The agenda of a group's meeting, with its calendar file, to a member. */
const agenda: MakeMessage = async ({ row, read, portal }) => {
  const [found] = await read.query<Row>(
    `select m.id, m.title, m.starts_at as "startsAt", m.minutes_planned as "minutesPlanned", m.place, m.dial_in as "dialIn", m.changes, g.name as "group", g.slug,
       (select array_agg(i.title order by i.position) from group_item i where i.meeting_id = m.id) as items
     from group_meeting m join role_alike_group g on g.id = m.group_id where m.id = $1`,
    [row.object_id],
  );
  if (!found) return null;
  const day = formatDate(connecticutDate(found.startsAt));
  return {
    subject: `${found.group}: agenda for ${day}`,
    preview: found.items.join(", "),
    heading: `${found.group} meet on ${day}`,
    paragraphs: ["The agenda stands as it is below. Bring what your RESC knows well to the time for sharing expertise."],
    facts: [
      { label: "Meeting", value: found.title },
      { label: "Place", value: found.place },
      { label: "Agenda", value: found.items.join(", ") },
    ],
    action: { label: "Open the group", url: `${portal}/groups/${found.slug}` },
    reason: "You get this message because you are a member of this group.",
    calendar: meetingCalendar(found),
  };
};

/** The messages about groups by kind. */
export const groupMails: Readonly<Record<string, MakeMessage>> = { "group.agenda": agenda };
