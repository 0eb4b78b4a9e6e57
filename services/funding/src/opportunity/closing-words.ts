import { connecticutZone, formatDate } from "@resc/domain";

const clock = new Intl.DateTimeFormat("en-US", {
  timeZone: connecticutZone,
  month: "2-digit",
  day: "2-digit",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
});

/** An instant as people in Connecticut read it: `11/21/2026, 4:00 PM Eastern`. */
export function easternWords(instant: Date | string): string {
  return `${clock.format(new Date(instant))} Eastern`;
}

/** A closing in words: as published, and our reading of it beside (D-09). */
export function closingWords(closing: {
  readonly closesWords: string;
  readonly closesAt: Date | string | null;
  readonly closesRule: string;
}): string {
  if (closing.closesAt === null) return `${closing.closesWords} (no date stated)`;
  const reading =
    closing.closesRule === "END_OF_DAY"
      ? `the end of ${formatDate(dayOf(closing.closesAt))}, Eastern; time not stated by the agency`
      : easternWords(closing.closesAt);
  return `${closing.closesWords} (read as ${reading})`;
}

function dayOf(instant: Date | string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: connecticutZone }).format(new Date(instant));
}
