import { permit } from "@resc/access";
import { NotFoundError, organizationNames } from "@resc/domain";
import type { Transaction } from "@resc/store";
import {
  changeVenture,
  directorsOf,
  findVenture,
  lockVenture,
  membersOf,
  noteVenture,
  ringAbout,
  type VentureTarget,
} from "./venture-change.ts";
import { checkDistricts, checkLead } from "./venture-checks.ts";
import { type NeedLine, writeNeed } from "./venture-need.ts";
import { VentureEntity } from "./venture.entity.ts";

async function tellMembers(tx: Transaction, venture: VentureEntity, what: string, title: string, detail?: string): Promise<void> {
  const personIds = await directorsOf(tx, await membersOf(tx, venture.id), tx.today);
  await ringAbout(tx, venture, {
    personIds,
    title,
    key: `venture.${what}:${venture.id}:${venture.version}`,
    ...(detail ? { detail } : {}),
  });
}

/** Opens a proposed venture for pledges. */
export async function openVenture(tx: Transaction, target: VentureTarget): Promise<void> {
  const venture = await changeVenture(tx, await lockVenture(tx, target), "open", {});
  await tellMembers(tx, venture, "open", `Open for contributions: ${venture.title}`);
}

/** Begins the venture on or after its first day. */
export async function runVenture(tx: Transaction, target: VentureTarget): Promise<void> {
  const venture = await lockVenture(tx, target);
  await changeVenture(tx, venture, "run", {}, { startReached: venture.startsOn <= tx.today });
}

/** Closes the venture with a reason. Contributions stay as they stand. */
export async function closeVenture(tx: Transaction, target: VentureTarget, reason: string | null): Promise<void> {
  const venture = await lockVenture(tx, target);
  const [waiting] = await tx.query<{ count: number }>(
    "select count(*)::int as count from contribution_fulfilment f join contribution c on c.id = f.contribution_id where c.venture_id = $1 and f.state = 'WAITING'",
    [venture.id],
  );
  const closed = await changeVenture(tx, venture, "close", { closeReason: reason }, { reason, waitingParts: waiting?.count ?? 0 });
  await tellMembers(tx, closed, "close", `Closed: ${closed.title}`, reason ?? "");
}

/** Writes what the venture needs anew, with the reason; what was needed before stays on record. */
export async function changeVentureNeed(
  tx: Transaction,
  target: VentureTarget,
  needs: readonly NeedLine[],
  reason: string | null,
): Promise<void> {
  const venture = await lockVenture(tx, target);
  const revision = venture.needRevision + 1;
  const changed = await changeVenture(tx, venture, "changeNeed", { needRevision: revision, needReason: reason }, { reason }, { revision });
  await writeNeed(tx, changed, revision, needs);
  await tellMembers(tx, changed, "need", `What is needed changed: ${changed.title}`, reason ?? "");
}

/** Names the districts that work with the venture (A17). */
export async function nameVentureDistricts(tx: Transaction, target: VentureTarget, districtIds: readonly string[]): Promise<void> {
  const venture = await lockVenture(tx, target);
  const wanted = await checkDistricts(tx, districtIds);
  await changeVenture(tx, venture, "changePartners", { districtIds: wanted }, {}, { districtIds: wanted });
}

/** Names another person of the RESC that leads: by its Executive Director or the Coordinator, so that a venture never stands without a lead. */
export async function nameVentureLead(tx: Transaction, target: VentureTarget, personId: string): Promise<void> {
  const { leadCode } = await findVenture(tx, target.id);
  permit(tx.actor, "venture:propose", { provider: leadCode });
  const venture = await tx.lock(VentureEntity, target.id);
  if (!venture) throw new NotFoundError();
  tx.expectVersion(venture, target.version);
  await checkLead(tx, personId, leadCode);
  const before = venture.leadPersonId;
  const changed = await tx.change(VentureEntity, venture, { leadPersonId: personId });
  noteVenture(tx, venture.id, "nameLead", {
    before: { leadPersonId: before },
    after: { leadPersonId: personId, version: changed.version },
  });
  await ringAbout(tx, changed, {
    personIds: [personId],
    title: `You lead a common venture for ${organizationNames[leadCode]}`,
    key: `venture.lead:${venture.id}:${changed.version}`,
  });
}
