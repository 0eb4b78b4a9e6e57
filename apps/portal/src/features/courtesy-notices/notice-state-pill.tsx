import type { NoticeFlag, NoticeState } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import type { IconComponent, Tone } from "@resc/ui";
import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconMessage,
  IconMessages,
  IconMinus,
  IconPencil,
  IconPhone,
  IconSend,
} from "@tabler/icons-react";

type Look = readonly [words: string, tone: Tone, icon: IconComponent];

const states: Readonly<Record<NoticeState, Look>> = {
  DUE: ["Owed", "warn", IconClock],
  GIVEN: ["Given", "info", IconSend],
  ACKNOWLEDGED: ["Acknowledged", "ok", IconCheck],
  DISCUSSED: ["Talked over", "ok", IconMessages],
  CLOSED: ["Closed", "mute", IconCheck],
  NOT_REQUIRED: ["Not required", "mute", IconMinus],
  VOID: ["Void", "mute", IconMinus],
};

const flags: Readonly<Record<NoticeFlag, Look>> = {
  LATE: ["Late", "bad", IconAlertTriangle],
  AMENDED: ["Amended", "info", IconPencil],
  CONCERN: ["Concern raised", "warn", IconMessage],
  NO_ANSWER: ["No answer", "warn", IconClock],
  CALL_ME: ["Call me", "warn", IconPhone],
  INCOMPLETE: ["Incomplete", "warn", IconAlertTriangle],
  NEVER_GIVEN: ["Never given", "bad", IconAlertTriangle],
};

/** The words of every notice state, for filters. */
export const noticeStateWords = Object.fromEntries(Object.entries(states).map(([state, [words]]) => [state, words])) as Readonly<
  Record<NoticeState, string>
>;

/** The words of every flag, for filters. */
export const noticeFlagWords = Object.fromEntries(Object.entries(flags).map(([flag, [words]]) => [flag, words])) as Readonly<
  Record<NoticeFlag, string>
>;

/** How a courtesy notice stands. */
export function NoticeStatePill({ state }: { readonly state: NoticeState }) {
  const [words, tone, icon] = states[state];
  return (
    <Pill tone={tone} icon={icon}>
      {words}
    </Pill>
  );
}

/** What is to be known about a courtesy notice besides its state. */
export function NoticeFlagPill({ flag }: { readonly flag: NoticeFlag }) {
  const [words, tone, icon] = flags[flag];
  return (
    <Pill tone={tone} icon={icon}>
      {words}
    </Pill>
  );
}

/** State and flags side by side. A late duty says late, not owed. */
export function NoticeStanding({ state, flags: raised }: { readonly state: NoticeState | null; readonly flags: readonly NoticeFlag[] }) {
  const hideState = state === null || (state === "DUE" && raised.includes("LATE"));
  return (
    <span className="row">
      {!hideState && <NoticeStatePill state={state} />}
      {raised.map((flag) => (
        <NoticeFlagPill key={flag} flag={flag} />
      ))}
    </span>
  );
}
