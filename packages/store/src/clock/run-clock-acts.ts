import { systemActor } from "@resc/access";
import type { DatabaseAccess } from "../database/data-source.ts";
import type { Transaction } from "../transaction/transaction.ts";
import { UnitOfWork } from "../transaction/unit-of-work.ts";

/** Something that the clock does: `due` selects the ids whose instant has passed, `act` does it for one of them and is safe to repeat. */
export interface ClockAct {
  readonly due: string;
  readonly act: (tx: Transaction, id: string) => Promise<void>;
}

/** Does what the clock owes: each act its own transaction with its own row in the trail. Safe to run beside another worker. Returns how many acts. */
export async function runClockActs(worker: DatabaseAccess, acts: readonly ClockAct[]): Promise<number> {
  const work = new UnitOfWork(worker);
  const clock = systemActor("clock");
  let done = 0;
  const failures: unknown[] = [];
  for (const { due, act } of acts) {
    const rows = await work.runAs(clock, (tx) => tx.query<{ id: string }>(due));
    for (const { id } of rows) {
      try {
        await work.runAs(clock, (tx) => act(tx, id));
        done += 1;
      } catch (error) {
        // One act that cannot be done holds up none of the others; it is tried again with the next tick.
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `The clock could not do ${failures.length} of its acts.`);
  return done;
}
