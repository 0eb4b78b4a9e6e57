import type { Reader } from "@resc/store";
import { centsOf } from "./valuation.ts";

/** What the ledger of one contribution says, in cents of its one kind and in quarters of an hour. */
export interface Balance {
  readonly pledged: bigint;
  readonly fulfilled: bigint;
  /** Recorded and not answered yet. */
  readonly waiting: bigint;
  readonly quartersPledged: bigint;
  readonly quartersFulfilled: bigint;
  readonly quartersWaiting: bigint;
}

/** Reads the sums of the ledger. Two kinds never meet in it: a contribution is of one kind, and the other's column is empty. */
export async function balanceOf(reader: Reader, contributionId: string): Promise<Balance> {
  const [row] = await reader.query<
    Record<"pledged" | "fulfilled" | "waiting", string> & Record<"q_pledged" | "q_fulfilled" | "q_waiting", string>
  >(
    `select coalesce(b.funds_pledged, b.in_kind_pledged)::text as pledged, coalesce(b.funds_fulfilled, b.in_kind_fulfilled)::text as fulfilled, coalesce(w.funds, w.in_kind, 0.00)::text as waiting,
       (coalesce(b.hours_pledged, 0) * 4)::bigint::text as q_pledged, (b.hours_fulfilled * 4)::bigint::text as q_fulfilled, (coalesce(w.hours, 0) * 4)::bigint::text as q_waiting
     from contribution_balance b
     cross join (select sum(funds) as funds, sum(in_kind) as in_kind, sum(hours) as hours from contribution_fulfilment where contribution_id = $1 and state = 'WAITING') w
     where b.contribution_id = $1`,
    [contributionId],
  );
  return {
    pledged: centsOf(row?.pledged ?? "0"),
    fulfilled: centsOf(row?.fulfilled ?? "0"),
    waiting: centsOf(row?.waiting ?? "0"),
    quartersPledged: BigInt(row?.q_pledged ?? 0),
    quartersFulfilled: BigInt(row?.q_fulfilled ?? 0),
    quartersWaiting: BigInt(row?.q_waiting ?? 0),
  };
}
