import type { Transaction } from "@resc/store";
import type { Seal } from "./seal.ts";

/** What an act on something sealed was: in the trail it stands in a box. */
export interface SealedAct {
  readonly act: string;
  /** More about it, ids and hashes only. */
  readonly more?: object;
}

/** Notes an act on a sealed proposal: the trail tells that something sealed changed, and nothing of whose (S2); the service opens it again for the record. */
export function auditSealed(tx: Transaction, seal: Seal, opportunityId: string, slotId: string, { act, more }: SealedAct): void {
  const { personId, role, organization } = tx.actor;
  const box = seal.close(opportunityId, `trail:${slotId}`, { act, slotId, personId, role, organization, at: tx.clock.now, ...more });
  tx.audit({
    act: "sealed.changed",
    objectType: "sealed",
    objectId: seal.mark(`slot:${slotId}`),
    after: { box: box.toString("base64") },
    sealed: true,
  });
}
