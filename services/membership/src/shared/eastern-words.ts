import { connecticutZone } from "@resc/domain";

const clock = new Intl.DateTimeFormat("en-US", {
  timeZone: connecticutZone,
  month: "2-digit",
  day: "2-digit",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

/** An instant as people in Connecticut read it: `11/21/2026, 4:00 PM Eastern`. */
export function easternWords(instant: Date): string {
  return `${clock.format(instant)} Eastern`;
}
