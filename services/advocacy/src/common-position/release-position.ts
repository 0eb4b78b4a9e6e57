import { permit } from "@resc/access";
import { InvalidInputError, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeVersion, findVersion, lockVersion, otherVersions, type VersionTarget } from "./position-change.ts";
import { PositionVersionEntity } from "./position-version.entity.ts";

/** The Coordinator says when an adopted version is released; now, when no time is given. From its release it is public. */
export async function releasePosition(tx: Transaction, target: VersionTarget, at: Date | null): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  permit(tx.actor, "position:release");
  const row = await lockVersion(tx, target, known, "setRelease");
  if (at !== null && at.getTime() <= tx.now.getTime())
    throw new InvalidInputError([{ field: "at", message: "Choose a time that is to come, or release it now." }]);
  const changed = await changeVersion(tx, row, "setRelease", { releaseAt: at ?? tx.now });
  if (at === null) await bringIntoForce(tx, changed);
  return { id: row.positionId };
}

/** At its release time an adopted version comes in force; the version that it amends is superseded in the same moment. */
export async function bringIntoForce(tx: Transaction, row: PositionVersionEntity): Promise<void> {
  const [before] = await tx.query<{ id: string }>("select id from position_version where position_id = $1 and state = 'IN_FORCE'", [
    row.positionId,
  ]);
  const old = before ? await tx.lock(PositionVersionEntity, before.id) : null;
  if (old) await changeVersion(tx, old, "supersede", {}, { reason: `Version ${row.number} takes its place` });
  await changeVersion(tx, row, "release", {}, { releaseReached: row.releaseAt !== null && row.releaseAt.getTime() <= tx.now.getTime() });
}

/** Retires what is in force, with a reason that stays public. */
export async function retirePosition(tx: Transaction, target: VersionTarget, reason: string): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  permit(tx.actor, "position:release");
  const row = await lockVersion(tx, target, known, "retire");
  await changeVersion(tx, row, "retire", { endReason: reason }, { ...(await otherVersions(tx, row)), reason });
  return { id: row.positionId };
}

/** Another position in force takes the place of this one, with a reason that stays public. */
export async function supersedePosition(tx: Transaction, target: VersionTarget, byRef: string, reason: string): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  permit(tx.actor, "position:release");
  const row = await lockVersion(tx, target, known, "supersede");
  const [, number] = /^CP-(\d{1,9})$/i.exec(byRef.trim()) ?? [];
  const [other] = await tx.query<{ id: string }>(
    "select p.id from common_position p join position_version v on v.position_id = p.id and v.state = 'IN_FORCE' where p.number = $1 and p.id <> $2",
    [Number(number ?? 0), row.positionId],
  );
  if (!other) throw new NotFoundError("There is no other position in force with that reference.");
  await changeVersion(tx, row, "supersede", { supersededBy: other.id, endReason: reason }, { ...(await otherVersions(tx, row)), reason });
  return { id: row.positionId };
}
