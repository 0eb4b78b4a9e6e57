import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "@resc/client/portal";
import { formatDay } from "@resc/ui";

/** What was said about collaboration, as the notice says it. */
export const collaborationWords: Readonly<Record<CollaborationTopic, string>> = {
  NONE_DISCUSSED: "None discussed",
  NONE: "No collaboration proposed",
  JOINT: "We propose to do it jointly",
  REFER: "We could refer the customer to you",
  SUPPORT: "We would welcome your support",
};

/** What was said about capacity building, as the notice says it. */
export const capacityWords: Readonly<Record<CapacityTopic, string>> = {
  NONE_DISCUSSED: "None discussed",
  NONE: "No capacity building proposed",
  OFFERED: "We offer to build capacity with your staff",
  AGREED: "Capacity building agreed",
};

/** How a notice reached the home RESC. */
export const channelWords: Readonly<Record<NoticeChannel, string>> = {
  PLATFORM: "Written here",
  CALL: "By telephone",
  EMAIL: "By mail",
  MEETING: "In a meeting",
  OTHER: "In another way",
};

/** The dates and length of a piece of work. */
export interface Period {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | null;
}

/** The dates of a piece of work: `12/01/2026 to 03/31/2027`. */
export function datesWords({ startsOn, endsOn }: Period): string {
  if (!startsOn) return "dates not set yet";
  return endsOn && endsOn !== startsOn ? `${formatDay(startsOn)} to ${formatDay(endsOn)}` : `from ${formatDay(startsOn)}`;
}

/** How long a piece of work takes: `4 days, 12/01/2026 to 03/31/2027`. */
export function lengthWords(period: Period): string {
  if (!period.days) return datesWords(period);
  const days = `${period.days} ${period.days === 1 ? "day" : "days"}`;
  return period.startsOn ? `${days}, ${datesWords(period)}` : days;
}

/** A topic in one line: the choice, and the words that go with it. */
export function topicWords(choice: string | null, words: string | null): string {
  return [choice ?? "Not recorded", words].filter(Boolean).join(". ");
}

/** A list of choices for a select, in the order of the words. */
export function optionsOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
  without?: Value,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).filter((value) => value !== without).map((value) => ({ value, label: words[value] }));
}
