import { formatDate, InvalidInputError, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { createDuty } from "../courtesy-notice/duty.ts";
import { changeNotice } from "../courtesy-notice/notice-change.ts";
import { amendNotice } from "../courtesy-notice/provider-acts.ts";
import { dueBySetting } from "../placement/due.ts";
import { type CustomerChoice, findCustomer } from "../placement/customer.ts";
import { place } from "../placement/place.ts";
import type { EngagementTarget } from "./engagement-acts.ts";
import { changeEngagement, lockEngagement, noticesOf } from "./engagement-change.ts";
import type { EngagementEntity } from "./engagement.entity.ts";

/** What may change after the home RESC was told. Fields left out stay. */
export interface Amendment {
  readonly service?: string | null;
  readonly categoryCode?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly days?: number | null;
}

/** The difference in words: what the home RESC is told, and nothing more. */
export function differenceWords(
  before: Pick<EngagementEntity, "service" | "startsOn" | "endsOn" | "days">,
  after: Pick<EngagementEntity, "service" | "startsOn" | "endsOn" | "days">,
): string {
  const day = (date: string | null) => (date ? formatDate(date) : "not set");
  const parts: string[] = [];
  if (before.service !== after.service) parts.push(`service: ${before.service} is now ${after.service}`);
  if (before.startsOn !== after.startsOn) parts.push(`starts: ${day(before.startsOn)} is now ${day(after.startsOn)}`);
  if (before.endsOn !== after.endsOn) parts.push(`ends: ${day(before.endsOn)} is now ${day(after.endsOn)}`);
  if (before.days !== after.days) parts.push(`length: ${before.days ?? "not set"} is now ${after.days ?? "not set"} days`);
  return parts.join("; ");
}

/** Changes type or period; every home RESC that was told gets the difference (SM-2 amend). */
export async function amendEngagement(tx: Transaction, target: EngagementTarget, amendment: Amendment): Promise<void> {
  const engagement = await lockEngagement(tx, target.id, target.version);
  const patch = {
    service: amendment.service?.trim() || engagement.service,
    categoryCode: amendment.categoryCode ?? engagement.categoryCode,
    startsOn: amendment.startsOn ?? engagement.startsOn,
    endsOn: amendment.endsOn ?? engagement.endsOn,
    days: amendment.days ?? engagement.days,
  };
  if (patch.endsOn && patch.startsOn && patch.endsOn < patch.startsOn)
    throw new InvalidInputError([{ field: "endsOn", message: "Write a last day that is not before the first." }]);
  if ((await tx.query("select 1 from service_category where code = $1", [patch.categoryCode])).length === 0)
    throw new InvalidInputError([{ field: "categoryCode", message: "Choose one of the Alliance's categories." }]);
  const difference = differenceWords(engagement, patch);
  if (!difference && patch.categoryCode === engagement.categoryCode)
    throw new InvalidInputError([{ field: "service", message: "Nothing is changed yet. Change the service or the period." }]);
  const changed = await changeEngagement(tx, engagement, "amend", patch, { after: { difference } });
  await tellDifference(tx, changed, difference);
}

/** Brings every open notice to what the engagement says now; home RESCs that were told are told the difference, if they see one. */
export async function tellDifference(tx: Transaction, engagement: EngagementEntity, difference: string): Promise<void> {
  const { service, categoryCode, startsOn, endsOn, days } = engagement;
  for (const notice of await noticesOf(tx, engagement.id)) {
    if (["CLOSED", "NOT_REQUIRED", "VOID"].includes(notice.state)) continue;
    const due = notice.state === "DUE" ? await dueBySetting(tx, notice.createdAt, startsOn) : null;
    const facts = { service, categoryCode, startsOn, endsOn, days, ...(due ? { dueAt: due.at, dueRule: due.rule } : {}) };
    if (difference) await amendNotice(tx, notice, difference, facts);
    else await tx.change(CourtesyNoticeEntity, notice, facts);
  }
}

/** Corrects a wrong placement: duties of the right home RESCs are opened, the others become not required and leave the list. */
export async function correctPlacement(
  tx: Transaction,
  target: EngagementTarget,
  choice: CustomerChoice,
  reason: string | null,
): Promise<void> {
  const engagement = await lockEngagement(tx, target.id, target.version);
  const customer = await findCustomer(tx, choice, engagement.requestedOn);
  const placed = place(engagement.providerCode, customer);
  const corrected = await changeEngagement(
    tx,
    engagement,
    "correctPlacement",
    {
      districtId: customer.districtId,
      organizationId: customer.organizationId,
      customerName: customer.name,
      townKeys: [...customer.townKeys],
      townName: customer.townName,
      placement: placed.result,
      hosts: [...placed.hosts],
      placementNote: reason,
    },
    { facts: { reason, placed: placed.result !== "UNPLACED" }, after: { placement: placed.result, hosts: placed.hosts } },
  );
  const changed =
    corrected.state === "REQUESTED" && placed.result !== "UNPLACED" ? await changeEngagement(tx, corrected, "place", {}) : corrected;
  await settleDuties(tx, changed, placed.owed);
}

async function settleDuties(tx: Transaction, engagement: EngagementEntity, owed: readonly RescCode[]): Promise<void> {
  const notices = await noticesOf(tx, engagement.id);
  for (const notice of notices) {
    const facts = { customerName: engagement.customerName, districtId: engagement.districtId };
    if (notice.state === "CLOSED" || notice.state === "NOT_REQUIRED") continue;
    if (!owed.includes(notice.hostCode)) await changeNotice(tx, notice, "notRequired", facts);
    else if (owed.includes(notice.hostCode) && notice.customerName !== engagement.customerName)
      await amendNotice(tx, notice, `customer: ${notice.customerName} is now ${engagement.customerName}`, facts);
  }
  for (const host of owed)
    if (!notices.some((notice) => notice.hostCode === host && notice.state !== "NOT_REQUIRED")) await createDuty(tx, engagement, host);
}
