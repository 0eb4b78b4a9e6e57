import { permit } from "@resc/access";
import { newId, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { PositionTrigger } from "./common-position.machine.ts";
import { notePosition, otherVersions, stepPosition } from "./position-change.ts";
import { PositionVersionEntity } from "./position-version.entity.ts";

async function beginWork(tx: Transaction, versionId: string, why: string): Promise<void> {
  await tx.query("insert into position_work (version_id, why, begun_by, begun_for, begun_at) values ($1, $2, $3, $4, platform.now())", [
    versionId,
    why,
    tx.actor.personId,
    tx.actor.organization,
  ]);
}

/** An Executive Director proposes a common position: what happened, and what it could say (A21). */
export async function proposePosition(
  tx: Transaction,
  proposal: { readonly trigger: PositionTrigger; readonly why: string; readonly title: string; readonly body: string },
): Promise<{ id: string }> {
  permit(tx.actor, "position:propose");
  const [next] = await tx.query<{ number: number }>("select nextval('common_position_number')::int as number");
  const [id, versionId] = [newId("position"), newId("positionVersion")];
  await tx.query("insert into common_position (id, number, trigger) values ($1, $2, $3)", [id, next?.number, proposal.trigger]);
  await tx.insert(PositionVersionEntity, {
    id: versionId,
    positionId: id,
    number: 1,
    title: proposal.title,
    body: proposal.body,
    state: "PROPOSED",
    releaseAt: null,
    endReason: null,
    supersededBy: null,
    version: 1,
  });
  await beginWork(tx, versionId, proposal.why);
  notePosition(tx, { positionId: id, number: 1 }, "propose", { after: { state: "PROPOSED", trigger: proposal.trigger } });
  return { id };
}

/** Begins the next version of a position in force, as a draft with the words of the one in force. That one stays in force. */
export async function amendPosition(tx: Transaction, positionId: string, why: string): Promise<{ id: string }> {
  permit(tx.actor, "position:amend");
  const [current] = await tx.query<{ id: string; positionId: string; number: number; title: string; body: string; newest: number }>(
    `select v.id, v.position_id as "positionId", v.number, v.title, v.body, (select max(o.number) from position_version o where o.position_id = v.position_id) as newest
      from position_version v where v.position_id = $1 and v.state = 'IN_FORCE'`,
    [positionId],
  );
  if (!current) throw new NotFoundError("There is no such position in force.");
  stepPosition("IN_FORCE", "amend", await otherVersions(tx, current));
  const versionId = newId("positionVersion");
  const number = current.newest + 1;
  await tx.insert(PositionVersionEntity, {
    id: versionId,
    positionId,
    number,
    title: current.title,
    body: current.body,
    state: "DRAFTING",
    releaseAt: null,
    endReason: null,
    supersededBy: null,
    version: 1,
  });
  await beginWork(tx, versionId, why);
  notePosition(tx, { positionId, number }, "amend", { after: { state: "DRAFTING", amends: current.number } });
  return { id: positionId };
}
