import type { Client } from "pg";
import { type SubgraphName, subgraphNames } from "../database/subgraphs.ts";

/** What the check of one chain found. */
export interface ChainCheck {
  readonly chain: SubgraphName;
  readonly rows: number;
  /** The first row that does not fit its hash or its predecessor; null when all fit. */
  readonly firstBadSeq: number | null;
  /** False when the tail was cut: the noted head is not the last row. */
  readonly headMatches: boolean;
}

/** Recomputes the hash of every row of the trail (I-39). Needs an administrator's connection. */
export async function verifyAudit(admin: Client): Promise<readonly ChainCheck[]> {
  const checks: ChainCheck[] = [];
  for (const chain of subgraphNames) {
    const { rows } = await admin.query<{ rows_checked: string; first_bad_seq: string | null; head_matches: boolean }>(
      "select * from platform.verify_chain($1)",
      [chain],
    );
    const row = rows[0];
    if (row)
      checks.push({
        chain,
        rows: Number(row.rows_checked),
        firstBadSeq: row.first_bad_seq === null ? null : Number(row.first_bad_seq),
        headMatches: row.head_matches,
      });
  }
  return checks;
}
