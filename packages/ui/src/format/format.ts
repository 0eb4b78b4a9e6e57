import { connecticutZone, formatDate } from "@resc/domain";

const instantFormat = new Intl.DateTimeFormat("en-US", {
  timeZone: connecticutZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "numeric",
  minute: "2-digit",
});
const countFormat = new Intl.NumberFormat("en-US");
const moneyFormat = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" });

/** A day as `11/21/2026`; an empty text when there is none. */
export function formatDay(date: string | null | undefined): string {
  return date ? formatDate(date) : "";
}

/** A moment in Connecticut, `11/21/2026, 3:05 PM`. */
export function formatInstant(instant: string): string {
  return instantFormat.format(new Date(instant));
}

/** Whole numbers with separators: `13,315`. */
export function formatCount(value: number): string {
  return countFormat.format(value);
}

/** Decimal text with separators, its decimals kept: `13315.50` is `13,315.50`. Other texts stay as they are. */
export function formatFigure(value: string): string {
  const match = /^(-?\d+)(\.\d+)?$/.exec(value);
  return match ? `${formatCount(Number(match[1]))}${match[2] ?? ""}` : value;
}

/** Decimal text of dollars as `$10,700,000`. */
export function formatMoney(amount: string): string {
  return moneyFormat.format(Number(amount));
}

/** `1 town`, `2 towns`. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** `07/01/2025 to 06/30/2026`, `since 07/01/2025`, `until 06/30/2026`, or an empty text. */
export function formatPeriod(from: string | null | undefined, to: string | null | undefined): string {
  if (from && to) return `${formatDate(from)} to ${formatDate(to)}`;
  if (from) return `since ${formatDate(from)}`;
  return to ? `until ${formatDate(to)}` : "";
}
