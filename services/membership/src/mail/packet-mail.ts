import { connecticutDate, formatDate } from "@resc/domain";
import { meetingCalendar } from "../meeting/meeting-calendar.ts";
import type { Meeting } from "../meeting/meeting.type.ts";
import type { MakeMessage } from "./message.ts";

type Row = Pick<Meeting, "id" | "title" | "startsAt" | "minutesPlanned" | "place" | "dialIn" | "changes"> & {
  readonly number: number;
  readonly items: number;
  readonly concerns: number;
};

/** The packet is frozen: each Executive Director gets the way to it and the meeting's calendar file. No concern stands in the mail. */
const frozen: MakeMessage = async ({ row, read, portal }) => {
  const [found] = await read.query<Row>(
    `select m.id, m.title, m.starts_at as "startsAt", m.minutes_planned as "minutesPlanned", m.place, m.dial_in as "dialIn", m.changes, m.number,
       (select count(*)::int from agenda_item i where i.meeting_id = m.id) as items, (select count(*)::int from agenda_item i where i.meeting_id = m.id and i.kind = 'CONCERN') as concerns
     from packet p join meeting m on m.id = p.meeting_id where p.id = $1`,
    [row.object_id],
  );
  if (!found) return null;
  const day = formatDate(connecticutDate(found.startsAt));
  return {
    subject: `The packet for ${day} is frozen`,
    preview: `${found.items} items on the agenda`,
    heading: `The packet for ${day} is frozen`,
    paragraphs: ["Its agenda and both lists stand as they are in it. What comes later is a numbered supplement."],
    facts: [
      { label: "Meeting", value: found.title },
      { label: "Place", value: found.place },
      { label: "Items", value: `${found.items}, of which concerns: ${found.concerns}` },
    ],
    action: { label: "Read the packet", url: `${portal}/agenda/M-${found.number}/packet` },
    reason: "You get this message because you are an Executive Director.",
    calendar: meetingCalendar(found),
  };
};

/** The messages about packets by kind (portal design, section 5). */
export const packetMails: Readonly<Record<string, MakeMessage>> = { "packet.frozen": frozen };
