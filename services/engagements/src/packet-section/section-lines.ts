import { formatDate, organizationNames, type RescCode } from "@resc/domain";

/** A row of the out-of-region list as a packet keeps it: what all Alliance staff see, without any price. */
export interface SectionRow {
  readonly id: string;
  readonly ref: string;
  readonly customer: string;
  readonly service: string;
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | null;
  readonly listedOn: string;
  /** State of the engagement, or of the report while there is none. */
  readonly work: string;
  readonly notice: string | null;
  readonly flags: readonly string[];
  readonly note: string | null;
}

/** A line of the section: one row under one heading. */
export interface SectionLine {
  readonly part: "NEW" | "CHANGED" | "OVERDUE" | "CLOSED";
  readonly rowId: string;
  readonly ref: string;
  readonly customer: string;
  readonly service: string;
  readonly provider: RescCode;
  readonly host: RescCode;
  readonly detail: string;
}

/** What of a section is hashed: the list under review, and what changed in it. */
export interface SectionContent {
  readonly rows: readonly SectionRow[];
  readonly lines: readonly SectionLine[];
}

const open = new Set(["REQUESTED", "PLACED", "SCOPING", "AGREED", "IN_DELIVERY", "REPORTED", "CORRECTED"]);

/** Whether the work of a row has ended. */
export const hasEnded = (row: SectionRow): boolean => !open.has(row.work);

/** Whether the directors, having seen the row so, need not see it again: the work has ended and no notice is owed (SM-3). */
export const isSettled = (row: SectionRow): boolean => hasEnded(row) && row.notice !== "DUE";

const words = (code: string | null) => (code ?? "none").toLowerCase().replaceAll("_", " ");
const noticeWords = (code: string | null) => (code === "DUE" ? "owed" : words(code));

function period({ startsOn, endsOn, days }: SectionRow): string {
  const length = days === null ? "" : ` (${days} ${days === 1 ? "day" : "days"})`;
  if (!startsOn) return `not stated${length}`;
  return `${formatDate(startsOn)}${endsOn ? ` to ${formatDate(endsOn)}` : ""}${length}`;
}

/** What is otherwise than in the list before, in sentences; empty when nothing is. */
export function differences(before: SectionRow, now: SectionRow): string[] {
  const say = (what: string, was: string, is: string) => (was === is ? [] : [`${what}: ${was}, now ${is}.`]);
  return [
    ...say("Customer", before.customer, now.customer),
    ...say("Service", before.service, now.service),
    ...say("Period", period(before), period(now)),
    ...say("Work", words(before.work), words(now.work)),
    ...say("Courtesy notice", noticeWords(before.notice), noticeWords(now.notice)),
    ...say("Note", before.note ?? "none", now.note ?? "none"),
  ];
}

function overdue(row: SectionRow): string | null {
  if (row.flags.includes("NEVER_GIVEN")) return "The courtesy notice was never given; the reason stands with the notice.";
  if (row.notice === "DUE" && row.flags.includes("LATE"))
    return `${organizationNames[row.provider]} owes the courtesy notice past the Alliance target.`;
  if (row.notice === "GIVEN" && row.flags.includes("NO_ANSWER"))
    return `${organizationNames[row.host]} has not answered. The work is not held up.`;
  return null;
}

const order = ["NEW", "CHANGED", "OVERDUE", "CLOSED"];

/** What is new, changed, overdue and closed since the list before. A row may stand under several headings. */
export function sectionLines(before: readonly SectionRow[], now: readonly SectionRow[]): SectionLine[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const lines = now.flatMap((row): SectionLine[] => {
    const { id: rowId, ref, customer, service, provider, host } = row;
    const line = (part: SectionLine["part"], detail: string): SectionLine => ({
      part,
      rowId,
      ref,
      customer,
      service,
      provider,
      host,
      detail,
    });
    const was = known.get(row.id);
    const changes = was ? differences(was, row) : [];
    const late = overdue(row);
    return [
      ...(was ? [] : [line("NEW", `On the list since ${formatDate(row.listedOn)}; now ${words(row.work)}.`)]),
      ...(changes.length > 0 ? [line("CHANGED", changes.join(" "))] : []),
      ...(late ? [line("OVERDUE", late)] : []),
      ...(hasEnded(row) && !(was && hasEnded(was)) ? [line("CLOSED", `Now ${words(row.work)}.`)] : []),
    ];
  });
  return lines.toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
}
