import type { Client } from "pg";

/**
 * Moves the platform's clock of a test or drill database: it shows `instant` now and runs at `rate` (0 = stands still).
 * The database refuses it everywhere else (RA100). Needs an administrator's connection.
 */
export async function setClock(admin: Client, instant: string, rate = 1): Promise<void> {
  await admin.query(
    `insert into platform.clock (singleton, real_at, shown_at, rate) values (true, clock_timestamp(), $1, $2)
     on conflict (singleton) do update set real_at = excluded.real_at, shown_at = excluded.shown_at, rate = excluded.rate`,
    [instant, rate],
  );
}

/** Lets the platform's clock show real time again. */
export async function clearClock(admin: Client): Promise<void> {
  await admin.query("delete from platform.clock");
}

/** Runs `tick` now and every `everyMs` until stopped; a tick never overlaps itself. */
export function startTicker(tick: () => Promise<void>, everyMs: number, onError: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  const once = () => {
    running ??= tick()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  };
  once();
  const timer = setInterval(once, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
