import type { ComponentType, ReactNode } from "react";

/** What a pill says about its word: fine, soon, wrong, news, or nothing. */
export type Tone = "ok" | "warn" | "bad" | "info" | "mute";

/** An icon as the icon set draws it. */
export type IconComponent = ComponentType<{ size?: number; stroke?: number; "aria-hidden"?: boolean }>;

/** A state: icon, word and color together, so that none of them is alone. */
export function Pill({
  tone = "mute",
  icon: Icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconComponent;
  readonly children: ReactNode;
}) {
  return (
    <span className={`pill pill-${tone}`}>
      {Icon && <Icon size={14} aria-hidden />}
      {children}
    </span>
  );
}
