import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { differenceWords, tellDifference } from "./amend-engagement.ts";
import { DeliveryEntity } from "./delivery.entity.ts";
import { changeEngagement, lockEngagement, noticesOf } from "./engagement-change.ts";

/** Which engagement, as the caller last saw it. */
export interface EngagementTarget {
  readonly id: string;
  readonly version: number;
}

/** Acts that change nothing but the state. */
export async function actOnEngagement(
  tx: Transaction,
  target: EngagementTarget,
  act: "scope" | "begin" | "finish" | "close",
): Promise<void> {
  await changeEngagement(tx, await lockEngagement(tx, target.id, target.version), act, {});
}

/** Ends that need a reason; the row stays on the list with its outcome (D-01). */
export async function endEngagement(
  tx: Transaction,
  target: EngagementTarget,
  act: "decline" | "withdraw" | "cancel",
  reason: string | null,
): Promise<void> {
  await changeEngagement(tx, await lockEngagement(tx, target.id, target.version), act, { endReason: reason }, { facts: { reason } });
}

/** Fixes period and service with the customer; a duty not yet given needs a reason why it follows (D-03). */
export async function agreeEngagement(
  tx: Transaction,
  target: EngagementTarget,
  agreed: {
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly days: number | null;
    readonly noticeToFollowReason: string | null;
  },
): Promise<void> {
  const engagement = await lockEngagement(tx, target.id, target.version);
  const startsOn = agreed.startsOn ?? engagement.startsOn;
  const endsOn = agreed.endsOn ?? engagement.endsOn;
  if (!startsOn) throw new InvalidInputError([{ field: "startsOn", message: "Write the day on which the work begins." }]);
  if (endsOn && endsOn < startsOn)
    throw new InvalidInputError([{ field: "endsOn", message: "Write a last day that is not before the first." }]);
  if (agreed.noticeToFollowReason) {
    for (const notice of await noticesOf(tx, engagement.id)) {
      if (notice.state === "DUE") await tx.change(CourtesyNoticeEntity, notice, { toFollowReason: agreed.noticeToFollowReason });
    }
  }
  const period = { startsOn, endsOn, days: agreed.days ?? engagement.days };
  const difference = differenceWords(engagement, { ...period, service: engagement.service });
  const changed = await changeEngagement(tx, engagement, "agree", period, {
    facts: { reason: agreed.noticeToFollowReason },
    after: { startsOn, endsOn },
  });
  // The agreement fixes the period: a home RESC that was told another one is told the difference.
  if (difference) await tellDifference(tx, changed, difference);
}

/** A day of work; participants are counted, never named (I-38). */
export async function logDelivery(
  tx: Transaction,
  target: EngagementTarget,
  delivery: { readonly deliveredOn: string; readonly hours: number; readonly participants: number | null; readonly note: string | null },
): Promise<void> {
  const engagement = await lockEngagement(tx, target.id, target.version);
  const withinPeriod =
    delivery.deliveredOn <= tx.today &&
    (!engagement.startsOn || delivery.deliveredOn >= engagement.startsOn) &&
    (!engagement.endsOn || delivery.deliveredOn <= engagement.endsOn);
  await changeEngagement(tx, engagement, "logDelivery", {}, { facts: { withinPeriod } });
  await tx.insert(DeliveryEntity, {
    id: newId("delivery"),
    engagementId: engagement.id,
    providerCode: engagement.providerCode,
    deliveredOn: delivery.deliveredOn,
    hours: String(delivery.hours),
    participants: delivery.participants,
    note: delivery.note,
    recordedAt: tx.now,
  });
}

/** Price and internal notes (V4, I-13): nothing of them goes to the trail but that they changed. */
export async function setTerms(
  tx: Transaction,
  target: EngagementTarget,
  terms: {
    readonly price: string | null;
    readonly notes: string | null;
    readonly contactName: string | null;
    readonly contactEmail: string | null;
    readonly contactPhone: string | null;
  },
): Promise<void> {
  const [row] = await tx.query<{ version: number; provider_code: string }>(
    "select version, provider_code from engagement_terms where engagement_id = $1 for update",
    [target.id],
  );
  if (!row) throw new NotFoundError();
  permit(tx.actor, "engagementTerms:change", { provider: row.provider_code as never });
  tx.expectVersion(row, target.version);
  await tx.query(
    "update engagement_terms set price = $2, notes = $3, contact_name = $4, contact_email = $5, contact_phone = $6, version = version + 1 where engagement_id = $1",
    [target.id, terms.price, terms.notes, terms.contactName, terms.contactEmail, terms.contactPhone],
  );
  tx.audit({ act: "engagementTerms.changed", objectType: "engagement", objectId: target.id, after: { termsVersion: row.version + 1 } });
}
