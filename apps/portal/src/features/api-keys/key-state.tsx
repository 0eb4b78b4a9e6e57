import type { ApiKeyState } from "@resc/client/portal";
import { Pill } from "@resc/ui";
import type { IconComponent, Tone } from "@resc/ui";
import { IconBan, IconCheck, IconClock, IconHourglass, IconX } from "@tabler/icons-react";

interface StateWords {
  readonly tone: Tone;
  readonly icon: IconComponent;
  readonly words: string;
}

const states: Readonly<Record<ApiKeyState, StateWords>> = {
  ASKED: { tone: "info", icon: IconHourglass, words: "Asked for" },
  GRANTED: { tone: "warn", icon: IconClock, words: "Ready to collect" },
  LIVE: { tone: "ok", icon: IconCheck, words: "Live" },
  DECLINED: { tone: "mute", icon: IconX, words: "Declined" },
  WITHDRAWN: { tone: "mute", icon: IconX, words: "Taken back" },
  LAPSED: { tone: "mute", icon: IconClock, words: "Not collected in time" },
  EXPIRED: { tone: "mute", icon: IconClock, words: "Expired" },
  ENDED: { tone: "mute", icon: IconBan, words: "Ended" },
};

/** Where an API key stands, for its owner and for the Coordinator alike. */
export function KeyStatePill({ state }: { readonly state: ApiKeyState }) {
  const { tone, icon, words } = states[state];
  return (
    <Pill tone={tone} icon={icon}>
      {words}
    </Pill>
  );
}
