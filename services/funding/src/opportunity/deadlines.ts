import { addBusinessDays, connecticutDate, endOfDay } from "@resc/domain";
import { allianceClosingBusinessDays, circulateBusinessDays } from "../shared/settings.ts";

/** When a notice received now should have been circulated. */
export function circulateBy(receivedAt: Date): Date {
  return endOfDay(addBusinessDays(connecticutDate(receivedAt), circulateBusinessDays));
}

/** The end of the window for intentions: some business days (D-05), and never past one third of the time left to the agency's closing (SM-4). */
export function windowEnd(circulatedAt: Date, agencyClosesAt: Date | null, businessDays: number): Date {
  const usual = endOfDay(addBusinessDays(connecticutDate(circulatedAt), businessDays));
  if (agencyClosesAt === null) return usual;
  const third = new Date(circulatedAt.getTime() + Math.floor((agencyClosesAt.getTime() - circulatedAt.getTime()) / 3));
  return third < usual ? new Date(Math.max(third.getTime(), circulatedAt.getTime())) : usual;
}

/** The Alliance's own closing by default: the end of the fifth business day before the agency's, or the agency's own when that has passed already. */
export function allianceClosing(now: Date, agencyClosesAt: Date | null): Date | null {
  if (agencyClosesAt === null) return null;
  const before = endOfDay(addBusinessDays(connecticutDate(agencyClosesAt), -allianceClosingBusinessDays));
  return before > now ? before : agencyClosesAt;
}
