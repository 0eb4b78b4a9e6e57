import { connecticutInstant } from "@resc/domain";

/** Reads `01/14/2027 10:00` as an instant in Connecticut; null when it is none. */
export function readCallTime(text: string): string | null {
  const found = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})[ ,]+(\d{1,2}):(\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [, month = "", day = "", year = "", hour = "", minute = ""] = found;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = `${hour.padStart(2, "0")}:${minute}:00`;
  if (Number.isNaN(Date.parse(`${date}T${time}Z`))) return null;
  return connecticutInstant(date, time).toISOString();
}
