import { connecticutDate, easternWords, formatDate } from "@resc/domain";

/** A closing in words: as published, and our reading of it beside (D-09). */
export function closingWords(closing: {
  readonly closesWords: string;
  readonly closesAt: Date | string | null;
  readonly closesRule: string;
}): string {
  if (closing.closesAt === null) return `${closing.closesWords} (no date stated)`;
  const reading =
    closing.closesRule === "END_OF_DAY"
      ? `the end of ${formatDate(connecticutDate(new Date(closing.closesAt)))}, Eastern; time not stated by the agency`
      : easternWords(closing.closesAt);
  return `${closing.closesWords} (read as ${reading})`;
}
