/** How often and how long a client waits before it asks again. */
export interface RetrySettings {
  /** How many times one request is sent again at most. */
  readonly retries: number;
  /** The longest single wait, in seconds; when the platform asks for a longer one, the error is thrown at once. */
  readonly maxWaitSeconds: number;
}

const firstPauseSeconds = 0.5;

/** The seconds of a Retry-After header, also when it names an instant; undefined without one. */
export function retryAfterSeconds(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const instant = Date.parse(header);
  return Number.isNaN(instant) ? undefined : Math.max(0, Math.ceil((instant - now) / 1000));
}

/**
 * Seconds to wait before a request is sent again; null when it is not. Only a spent quota (429) and a platform that does not answer now (503) are asked again:
 * 429 after what Retry-After says, 503 after a pause that doubles, shortened by chance so that programs do not all come back at once.
 */
export function pauseBeforeRetry(
  { status, retryAfter, attempt }: { readonly status: number; readonly retryAfter: number | undefined; readonly attempt: number },
  { retries, maxWaitSeconds }: RetrySettings,
  random: () => number = Math.random,
): number | null {
  if ((status !== 429 && status !== 503) || attempt >= retries) return null;
  const backOff = firstPauseSeconds * 2 ** attempt * (0.5 + random() / 2);
  const seconds = status === 429 ? (retryAfter ?? backOff) : Math.max(retryAfter ?? 0, backOff);
  return seconds > maxWaitSeconds ? null : seconds;
}

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
