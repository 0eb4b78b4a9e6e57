import { permit } from "@resc/access";
import { citeAccord, InvalidInputError, isRescCode, newId, NotPermittedError, type RescCode, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { createDuty } from "../courtesy-notice/duty.ts";
import { type Giving, giveNotice } from "../courtesy-notice/give.ts";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { type CustomerChoice, findCustomer } from "../placement/customer.ts";
import { place } from "../placement/place.ts";
import { EngagementTermsEntity } from "./engagement-terms.entity.ts";
import { EngagementEntity } from "./engagement.entity.ts";
import { engagementMachine } from "./engagement.machine.ts";
import type { EngagementOrigin, WhyUs } from "./engagement.words.ts";

/** How the notice to one home RESC is handled when the engagement is recorded. */
export type NoticeHandling =
  | { readonly host: RescCode; readonly giving: Giving }
  | { readonly host: RescCode; readonly laterReason: string | null };

/** What starts an engagement. */
export interface EngagementStart extends CustomerChoice {
  readonly categoryCode: string;
  readonly service: string | null;
  readonly origin: EngagementOrigin;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly days: number | null;
  readonly whyUs: WhyUs | null;
  readonly whyUsWords: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly invitedStaffName: string | null;
  readonly price: string | null;
  readonly notes: string | null;
  readonly notices: readonly NoticeHandling[];
  readonly reportId?: string | null;
}

/** Records the request and places it at once: duties and list rows come with it (SM-1, I-09). Returns the engagement's id. */
export async function startEngagement(tx: Transaction, start: EngagementStart): Promise<{ id: string }> {
  const provider = tx.actor.organization;
  if (!isRescCode(provider)) throw new NotPermittedError("engagement:record");
  permit(tx.actor, "engagement:record", { provider });
  await checkStart(tx, start);
  const customer = await findCustomer(tx, start, tx.today);
  const placed = place(provider, customer);
  const category = await categoryLabel(tx, start.categoryCode);
  const [number] = await tx.query<{ n: string }>("select nextval('engagement_number') as n");
  const [cursor] = await tx.query<{ position: string }>("select coalesce(max(position), 0) as position from event_cursor");
  const state = step(engagementMachine, "REQUESTED", "place", {
    placed: placed.result !== "UNPLACED",
    duePlain: 0,
    openDuties: 0,
    startReached: false,
    withinPeriod: false,
    reason: null,
  });
  const id = newId("engagement");
  await tx.insert(EngagementEntity, {
    id,
    ref: `E-${number?.n}`,
    providerCode: provider,
    districtId: customer.districtId,
    organizationId: customer.organizationId,
    customerName: customer.name,
    townKeys: [...customer.townKeys],
    townName: customer.townName,
    categoryCode: start.categoryCode,
    service: start.service?.trim() || category,
    origin: start.origin,
    whyUs: start.whyUs,
    whyUsWords: start.whyUsWords,
    startsOn: start.startsOn,
    endsOn: start.endsOn,
    days: start.days,
    requestedOn: tx.today,
    placement: placed.result,
    hosts: [...placed.hosts],
    state: state.ok ? state.state : "REQUESTED",
    openedBy: tx.actor.personId,
    projectionPosition: cursor?.position ?? "0",
    reportId: start.reportId ?? null,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  });
  await tx.insert(EngagementTermsEntity, {
    engagementId: id,
    providerCode: provider,
    price: start.price,
    notes: start.notes,
    contactName: start.contactName,
    contactEmail: start.contactEmail,
    contactPhone: start.contactPhone,
    invitedStaffName: start.invitedStaffName,
    version: 1,
  });
  tx.audit({
    act: "engagement.recorded",
    objectType: "engagement",
    objectId: id,
    after: { provider, placement: placed.result, hosts: placed.hosts, origin: start.origin, state: state.ok ? state.state : "REQUESTED" },
    clause: citeAccord("A36"),
  });
  await openDuties(tx, id, placed.owed, start.notices);
  return { id };
}

async function openDuties(
  tx: Transaction,
  engagementId: string,
  owed: readonly RescCode[],
  handlings: readonly NoticeHandling[],
): Promise<void> {
  const engagement = await tx.lock(EngagementEntity, engagementId);
  if (!engagement) throw new Error("The engagement just recorded is not visible to its provider.");
  for (const host of owed) {
    const notice = await createDuty(tx, engagement, host);
    const handling = handlings.find((one) => one.host === host);
    if (handling && "giving" in handling) await giveNotice(tx, notice, handling.giving);
    else if (handling?.laterReason) await tx.change(CourtesyNoticeEntity, notice, { toFollowReason: handling.laterReason });
  }
}

async function checkStart(tx: Transaction, start: EngagementStart): Promise<void> {
  const fields = [];
  if (start.endsOn && start.startsOn && start.endsOn < start.startsOn)
    fields.push({ field: "endsOn", message: "Write a last day that is not before the first." });
  if (start.categoryCode === "other" && !start.service?.trim())
    fields.push({ field: "service", message: "Name the service in a few words, since none of the categories fits." });
  if (start.whyUs === "OTHER" && !start.whyUsWords?.trim())
    fields.push({ field: "whyUsWords", message: "Say in a few words why the customer came to you." });
  if (start.origin === "STAFF_INVITATION" && !start.invitedStaffName?.trim())
    fields.push({ field: "invitedStaffName", message: "Name the member of your staff who was invited." });
  if (
    start.categoryCode !== "other" &&
    (await tx.query("select 1 from service_category where code = $1", [start.categoryCode])).length === 0
  )
    fields.push({ field: "categoryCode", message: "Choose one of the Alliance's categories." });
  if (fields.length > 0) throw new InvalidInputError(fields);
}

async function categoryLabel(tx: Transaction, code: string): Promise<string> {
  const [row] = await tx.query<{ label: string }>("select label from service_category where code = $1", [code]);
  return row?.label ?? code;
}
