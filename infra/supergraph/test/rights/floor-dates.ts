import { type Column, columns } from "./columns.ts";

const answers: readonly Column[] = ["csde", "oec", "analyst", "coordinator", "ed.provider", "ed.host", "ed.third"];

/**
 * What the database alone would let through of dates and numbers: a text that is out is read by those who do not answer it, too (V2); a board's members
 * read the list's rows (V1); and counts that come out as zero.
 */
export const datesFloor: Readonly<Record<string, readonly Column[]>> = {
  "advocacyDates (a position to answer)": ["clearinghouse.provider", "clearinghouse.host", "clearinghouse.third", "coordinator", "liaison"],
  "engagementDates (owed and unanswered)": ["chair", "member"],
  "governanceNumbers (own)": columns.filter((column) => !answers.includes(column)),
  "outOfRegionMonths (counts)": ["operator", "anonymous"],
};
