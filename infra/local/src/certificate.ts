import { certify, type NeutralityCertificate, type TrailRow } from "@resc/funding";
import { verifyAudit } from "@resc/store";
import type pg from "pg";

/** The certificate of an opportunity, computed again from its trail. */
export interface CheckedCertificate {
  readonly certificate: NeutralityCertificate;
  /** Whether there is any trail of the opportunity. */
  readonly known: boolean;
  /** Whether the chain of the trail is unbroken; from a broken one nothing can be certified. */
  readonly whole: boolean;
}

/** Reads the trail of one opportunity and computes its certificate of neutrality. */
export async function readCertificate(admin: pg.Client, ref: string): Promise<CheckedCertificate> {
  const chain = (await verifyAudit(admin)).find((check) => check.chain === "funding");
  const { rows } = await admin.query<TrailRow>(
    `select a.seq, a.at, a.person_id, a.role, a.act, a.after, a.reason, encode(a.hash, 'hex') as hash from platform.audit a
      join funding.opportunity o on o.id = a.object_id where o.ref = $1 and a.chain = 'funding' and a.object_type = 'opportunity' and a.outcome = 'DONE' order by a.seq`,
    [ref],
  );
  const whole = chain !== undefined && chain.firstBadSeq === null && chain.headMatches;
  return { certificate: certify(rows), known: rows.length > 0, whole };
}
