import { citeAccord, newId, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { ListRowEntity } from "../out-of-region-list/list-row.entity.ts";
import { dueBySetting } from "../placement/due.ts";
import type { EngagementEntity } from "../engagement/engagement.entity.ts";
import { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";

/** I-09: creates the duty and the list row of one home RESC together; there is no way to have one without the other. */
export async function createDuty(tx: Transaction, engagement: EngagementEntity, host: RescCode): Promise<CourtesyNoticeEntity> {
  const due = await dueBySetting(tx, tx.now, engagement.startsOn);
  const noticeId = newId("courtesyNotice");
  const [earlier] = await tx.query<{ all: number; same: number }>(
    "select count(*)::int as all, count(*) filter (where host_code = $2)::int as same from courtesy_notice where engagement_id = $1",
    [engagement.id, host],
  );
  // One home RESC, as a rule: N-1042. With more, or after a corrected placement: N-1042-LEARN, N-1042-LEARN-2.
  const suffix = `${engagement.hosts.length > 1 || earlier?.all ? `-${host}` : ""}${earlier?.same ? `-${earlier.same + 1}` : ""}`;
  const facts = {
    customerName: engagement.customerName,
    districtId: engagement.districtId,
    categoryCode: engagement.categoryCode,
    service: engagement.service,
    startsOn: engagement.startsOn,
    endsOn: engagement.endsOn,
    days: engagement.days,
  };
  await tx.insert(CourtesyNoticeEntity, {
    id: noticeId,
    ref: `${engagement.ref.replace("E-", "N-")}${suffix}`,
    engagementId: engagement.id,
    providerCode: engagement.providerCode,
    hostCode: host,
    state: "DUE",
    flags: [],
    dueAt: due.at,
    dueRule: due.rule,
    ...facts,
    createdAt: tx.now,
    version: 1,
  });
  await tx.insert(ListRowEntity, {
    id: newId("listRow"),
    ref: engagement.ref,
    kind: "ENGAGEMENT",
    engagementId: engagement.id,
    noticeId,
    hostCode: host,
    providerCode: engagement.providerCode,
    ...facts,
    organizationId: engagement.organizationId,
    townKeys: engagement.townKeys,
    townName: engagement.townName,
    origin: engagement.origin,
    whyUs: engagement.whyUs,
    engagementState: engagement.state,
    noticeState: "DUE",
    flags: [],
    listedOn: tx.today,
    version: 1,
  });
  tx.audit({
    act: "courtesyNotice.due",
    objectType: "courtesyNotice",
    objectId: noticeId,
    after: { engagementId: engagement.id, host, dueAt: due.at.toISOString(), rule: due.rule },
    clause: citeAccord("A37"),
  });
  const notice = await tx.lock(CourtesyNoticeEntity, noticeId);
  if (!notice) throw new Error("The duty just created is not visible to its provider.");
  return notice;
}

/**
 * Brings the list rows of an engagement to what the engagement and its notices say now (SM-3: facts belong to the engagement).
 * The version of a row stands for what the Coordinator keeps on it, and stays.
 */
export async function syncRows(tx: Transaction, engagementId: string): Promise<void> {
  await tx.query(
    `update list_row r set customer_name = e.customer_name, district_id = e.district_id, organization_id = e.organization_id, town_keys = e.town_keys, town_name = e.town_name,
       category_code = e.category_code, service = e.service, starts_on = e.starts_on, ends_on = e.ends_on, days = e.days, origin = e.origin, why_us = e.why_us, engagement_state = e.state,
       notice_state = n.state, flags = n.flags, given_on = (n.given_at at time zone 'America/New_York')::date, corrected_at = case when n.state = 'NOT_REQUIRED' then coalesce(r.corrected_at, platform.now()) end
     from engagement e, courtesy_notice n where r.engagement_id = $1 and e.id = r.engagement_id and n.id = r.notice_id`,
    [engagementId],
  );
}
