import type { CapacityTopic, CollaborationTopic, NoticeChannel, NoticeHandlingInput, NoticeMode } from "@resc/client/portal";
import { connecticutDate, connecticutInstant, connecticutZone } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { messages } from "./messages.ts";

/** What the form of one notice holds. */
export interface NoticeValues {
  readonly host: RescCode;
  readonly mode: NoticeMode;
  readonly channel: NoticeChannel;
  readonly spokenOn: string | null;
  readonly spokenTime: string;
  readonly spokeWith: string;
  readonly collaboration: CollaborationTopic;
  readonly collaborationWords: string;
  readonly capacityBuilding: CapacityTopic;
  readonly capacityWords: string;
  readonly message: string;
  readonly laterReason: string;
  readonly lateReason: string;
}

/** The fields of {@link NoticeValues} that a person fills in. */
export type NoticeField = Exclude<keyof NoticeValues, "host">;

const clock = new Intl.DateTimeFormat("en-US", { timeZone: connecticutZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A notice nobody has touched: written here, nothing discussed, and for a call the present moment. */
export function emptyNotice(host: RescCode, now: Date, spokeWith = "", mode: NoticeMode = "GIVE"): NoticeValues {
  return {
    host,
    mode,
    channel: "CALL",
    spokenOn: connecticutDate(now),
    spokenTime: clock.format(now),
    spokeWith,
    collaboration: "NONE_DISCUSSED",
    collaborationWords: "",
    capacityBuilding: "NONE_DISCUSSED",
    capacityWords: "",
    message: "",
    laterReason: "",
    lateReason: "",
  };
}

/** When it was said, or nothing while day or time is missing. */
export function spokenInstant({ spokenOn, spokenTime }: NoticeValues): Date | null {
  return spokenOn && /^\d\d:\d\d$/.test(spokenTime) ? connecticutInstant(spokenOn, `${spokenTime}:00`) : null;
}

const text = (words: string) => words.trim() || null;

/** The third and fourth topic and the personal word; words belong only to a topic that was discussed. */
export function topicsInput(values: NoticeValues) {
  return {
    collaboration: values.collaboration,
    collaborationWords: values.collaboration === "NONE_DISCUSSED" ? null : text(values.collaborationWords),
    capacityBuilding: values.capacityBuilding,
    capacityWords: values.capacityBuilding === "NONE_DISCUSSED" ? null : text(values.capacityWords),
    message: text(values.message),
  };
}

/** What only a recorded conversation has. */
export function spokenInput(values: NoticeValues) {
  return { channel: values.channel, spokenAt: spokenInstant(values)?.toISOString() ?? null, spokeWith: text(values.spokeWith) };
}

/** How the notice to one home RESC is handled when the engagement is saved. */
export function handlingInput(values: NoticeValues): NoticeHandlingInput {
  const { host, mode } = values;
  if (mode === "LATER") return { host, mode, laterReason: text(values.laterReason) };
  if (mode === "RECORD") return { host, mode, ...spokenInput(values), ...topicsInput(values), message: null };
  return { host, mode, ...topicsInput(values) };
}

/** What is missing, by field. */
export function noticeProblems(values: NoticeValues, now: Date): Partial<Record<NoticeField, string>> {
  const { problems } = messages;
  if (values.mode === "LATER") return values.laterReason.trim().length < 3 ? { laterReason: problems.laterReason } : {};
  if (values.mode === "GIVE") return {};
  const spoken = spokenInstant(values);
  const dayAhead = values.spokenOn !== null && values.spokenOn > connecticutDate(now);
  return {
    ...(values.spokenOn ? {} : { spokenOn: problems.spokenOn }),
    ...(/^\d\d:\d\d$/.test(values.spokenTime) ? {} : { spokenTime: problems.spokenTime }),
    ...(dayAhead ? { spokenOn: problems.futureDay } : spoken && spoken > now ? { spokenTime: problems.future } : {}),
    ...(values.spokeWith.trim() ? {} : { spokeWith: problems.spokeWith }),
  };
}
