import type { OwnKey } from "../data/keys/key-api.ts";
import { messages } from "./messages.ts";

/** Something about a key that waits for its owner. */
export interface KeyNeed {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly actLabel: string;
}

const soon = 14 * 86_400_000;

/** Keys that are granted and not collected yet, and keys that end within two weeks without a next one on its way. */
export function keysThatNeed(keys: readonly OwnKey[], now: number, day: (instant: string) => string): readonly KeyNeed[] {
  const words = messages.keys;
  const nextOnItsWay = keys.some(({ state }) => state === "ASKED" || state === "GRANTED");
  return keys.flatMap((key): KeyNeed[] => {
    if (key.state === "GRANTED")
      return [{ id: key.id, title: words.granted(key.name), detail: words.grantedMore, actLabel: words.collect }];
    const ends = key.state === "LIVE" && key.expiresAt !== null ? key.expiresAt : null;
    if (ends === null || nextOnItsWay || Date.parse(ends) - now > soon) return [];
    return [{ id: key.id, title: words.ends(key.name, day(ends)), detail: words.endsMore, actLabel: words.next }];
  });
}
