import { connecticutZone } from "@resc/domain";
import ical, { ICalCalendarMethod } from "ical-generator";

/** What stands in the calendar file of a call. */
export interface CalendarCall {
  readonly opportunityId: string;
  readonly title: string;
  readonly at: Date;
  readonly minutes: number;
  readonly dialIn: string;
  readonly agenda: string | null;
  /** Rises when the call is moved, so that calendars replace the entry. */
  readonly sequence: number;
  /** Name of the portal's host, for the lasting id of the entry. */
  readonly host: string;
}

/** The calendar file (RFC 5545) of a call with an agency. It says the opportunity, the time and how to join, and who competes nowhere. */
export function callCalendar(call: CalendarCall): string {
  const calendar = ical({ prodId: { company: "RESC Alliance", product: "Platform", language: "EN" }, method: ICalCalendarMethod.REQUEST });
  calendar.createEvent({
    id: `call-${call.opportunityId}@${call.host}`,
    sequence: call.sequence,
    start: call.at,
    end: new Date(call.at.getTime() + call.minutes * 60_000),
    timezone: connecticutZone,
    summary: `Call with the agency: ${call.title}`,
    location: call.dialIn,
    description: call.agenda ?? "",
  });
  return calendar.toString();
}
