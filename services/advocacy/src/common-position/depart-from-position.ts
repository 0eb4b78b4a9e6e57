import { permit } from "@resc/access";
import { isRescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { findVersion, notePosition, stepPosition } from "./position-change.ts";

/**
 * A member no longer adheres to a position in force; only its Executive Director records that. The position stays in force, and nothing
 * follows for the member: the departure is for the Executive Directors' next agenda.
 */
export async function departFromPosition(tx: Transaction, versionId: string, reason: string): Promise<{ id: string }> {
  const known = await findVersion(tx, versionId);
  const own = isRescCode(tx.actor.organization) ? tx.actor.organization : null;
  permit(tx.actor, "position:depart", { provider: own });
  const [before] = await tx.query("select 1 from position_departure where version_id = $1 and resc_code = $2", [versionId, own]);
  stepPosition(known.state, "depart", { said: before !== undefined, reason });
  await tx.query(
    "insert into position_departure (version_id, resc_code, reason, person_id, recorded_at) values ($1, $2, $3, $4, platform.now())",
    [versionId, own, reason, tx.actor.personId],
  );
  notePosition(tx, known, "depart", { after: { resc: own } });
  // The reason is V2: the event names the position and the RESC only.
  tx.publish({
    topic: "positionDeparture",
    subjectId: `${versionId}:${own}`,
    payload: { positionId: known.positionId, number: known.positionNumber, resc: own, personId: tx.actor.personId },
  });
  return { id: known.positionId };
}
