import { connecticutZone } from "@resc/domain";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Meeting } from "./meeting.type.ts";

/** The calendar file (RFC 5545) of a meeting: title, time, place and how to join. What is on its agenda stands in no calendar. */
export function meetingCalendar(
  meeting: Pick<Meeting, "id" | "title" | "startsAt" | "minutesPlanned" | "place" | "dialIn" | "changes">,
): string {
  const calendar = ical({ prodId: { company: "RESC Alliance", product: "Platform", language: "EN" }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${meeting.id}@resc-alliance`,
    sequence: meeting.changes,
    start: meeting.startsAt,
    end: new Date(meeting.startsAt.getTime() + meeting.minutesPlanned * 60_000),
    timezone: connecticutZone,
    summary: meeting.title,
    location: meeting.place,
    description: meeting.dialIn ?? "",
  });
  return calendar.toString();
}
