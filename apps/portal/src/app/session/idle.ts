/** The gateway ends a session this long after its last request. */
export const idleLimitMinutes = 30;

/** People are warned this many minutes before. */
export const warnBeforeMinutes = 5;

/** Whole minutes until the session ends, or nothing while there is no reason to warn. */
export function minutesToWarnOf(lastContact: number, now: number): number | null {
  const left = idleLimitMinutes - (now - lastContact) / 60_000;
  return left > warnBeforeMinutes ? null : Math.max(1, Math.ceil(left));
}
