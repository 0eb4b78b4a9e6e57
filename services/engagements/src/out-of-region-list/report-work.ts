import { permit } from "@resc/access";
import {
  citeAccord,
  InvalidInputError,
  newId,
  NotFoundError,
  NotPossibleError,
  organizationNames,
  type RescCode,
  step,
} from "@resc/domain";
import { type Transaction, ring, officeHolders } from "@resc/store";
import { type EngagementStart, startEngagement } from "../engagement/start-engagement.ts";
import { type CustomerChoice, findCustomer } from "../placement/customer.ts";
import { place } from "../placement/place.ts";
import { type ReportAct, reportMachine } from "../reported-work/reported-work.machine.ts";
import { ListRowEntity } from "./list-row.entity.ts";

/** Work of another RESC that somebody heard of (SM-3). */
export interface WorkReport extends CustomerChoice {
  readonly provider: RescCode;
  readonly categoryCode: string | null;
  readonly service: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly howHeard: string;
}

/** Puts heard-of work on the list at once, as reported, waiting for the RESC named. Returns the row of the reporter's own region, or the first. */
export async function reportWork(tx: Transaction, report: WorkReport): Promise<{ id: string }> {
  const customer = await findCustomer(tx, report, tx.today);
  const placed = place(report.provider, customer);
  if (placed.owed.length === 0)
    throw new InvalidInputError([
      {
        field: "provider",
        message: `${customer.name} is at home with ${organizationNames[report.provider]}: that work is not out of region.`,
      },
    ]);
  permit(tx.actor, "reportedWork:report", { provider: report.provider, hosts: placed.owed });
  const own = placed.owed.filter((host) => host === tx.actor.organization);
  const [number] = await tx.query<{ n: string }>("select nextval('report_number') as n");
  const ids: string[] = [];
  for (const host of own.length > 0 ? own : placed.owed) {
    const id = newId("listRow");
    await tx.insert(ListRowEntity, {
      id,
      ref: `R-${number?.n}`,
      kind: "REPORTED",
      hostCode: host,
      providerCode: report.provider,
      customerName: customer.name,
      districtId: customer.districtId,
      organizationId: customer.organizationId,
      townKeys: [...customer.townKeys],
      townName: customer.townName,
      categoryCode: report.categoryCode,
      service: report.service,
      startsOn: report.startsOn,
      endsOn: report.endsOn,
      listedOn: tx.today,
      reportedBy: tx.actor.personId,
      howHeard: report.howHeard,
      reportState: "REPORTED",
      flags: [],
      version: 1,
    });
    tx.audit({
      act: "reportedWork.reported",
      objectType: "listRow",
      objectId: id,
      after: { provider: report.provider, host, customer: customer.name },
      clause: citeAccord("A38"),
    });
    ids.push(id);
  }
  const directors = await officeHolders(tx, "EXECUTIVE_DIRECTOR", report.provider, tx.today);
  await ring(tx, {
    personIds: directors,
    objectId: ids[0] ?? "",
    path: `/list/${ids[0]}`,
    dedupeKey: `reportedWork:${ids[0]}`,
    title: `Somebody heard of your work: ${customer.name}`,
    detail: `${report.service}. Confirm it, correct it, or say that it is not yours.`,
  });
  return { id: ids[0] ?? "" };
}

/** The reported row, locked for the RESC that it names. */
async function lockReport(
  tx: Transaction,
  id: string,
  version: number,
  act: ReportAct,
  reason: string | null,
): Promise<{ row: ListRowEntity; next: NonNullable<ListRowEntity["reportState"]> }> {
  const row = await tx.lock(ListRowEntity, id);
  if (!row?.reportState) throw new NotFoundError();
  permit(tx.actor, "reportedWork:answer", { provider: row.providerCode });
  tx.expectVersion(row, version);
  const next = step(reportMachine, row.reportState, act, { reason });
  if (!next.ok) throw new NotPossibleError(next.message, citeAccord("A38"));
  return { row, next: next.state };
}

/** "Not ours": the report stays on the list with the answer; nothing reported is ever deleted. */
export async function disownReport(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  reason: string | null,
): Promise<void> {
  const { row, next } = await lockReport(tx, target.id, target.version, "disown", reason);
  await tx.change(ListRowEntity, row, { reportState: next, answerReason: reason });
  tx.audit({
    act: "reportedWork.disown",
    objectType: "listRow",
    objectId: row.id,
    after: { state: next },
    reason,
    clause: citeAccord("A38"),
  });
  await ring(tx, {
    personIds: [row.reportedBy],
    objectId: row.id,
    path: `/list/${row.id}`,
    dedupeKey: `reportedWork.disown:${row.id}:${row.version}`,
    title: `${organizationNames[row.providerCode]} says it is not theirs: ${row.customerName}`,
    detail: reason,
  });
}

/** Corrects what was heard; the row stays a report until it is confirmed. */
export async function correctReport(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  facts: {
    readonly service: string | null;
    readonly categoryCode: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly reason: string | null;
  },
): Promise<void> {
  const { row, next } = await lockReport(tx, target.id, target.version, "correct", facts.reason);
  await tx.change(ListRowEntity, row, {
    reportState: next,
    service: facts.service ?? row.service,
    categoryCode: facts.categoryCode ?? row.categoryCode,
    startsOn: facts.startsOn ?? row.startsOn,
    endsOn: facts.endsOn ?? row.endsOn,
    answerReason: facts.reason,
  });
  tx.audit({
    act: "reportedWork.correct",
    objectType: "listRow",
    objectId: row.id,
    after: { state: next, service: facts.service, startsOn: facts.startsOn, endsOn: facts.endsOn },
    reason: facts.reason,
    clause: citeAccord("A38"),
  });
}

/** Confirms a report into an engagement: its duty and row take the place of the reported row, which is kept. Returns the engagement's id. */
export async function confirmReport(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  more: Pick<EngagementStart, "origin" | "startsOn" | "endsOn" | "days" | "whyUs" | "contactName">,
): Promise<{ id: string }> {
  const { row, next } = await lockReport(tx, target.id, target.version, "confirm", null);
  const engagement = await startEngagement(tx, {
    districtId: row.districtId,
    organizationId: row.organizationId,
    categoryCode: row.categoryCode ?? "other",
    service: row.service,
    origin: more.origin,
    startsOn: more.startsOn ?? row.startsOn,
    endsOn: more.endsOn ?? row.endsOn,
    days: more.days,
    whyUs: more.whyUs,
    whyUsWords: null,
    contactName: more.contactName,
    contactEmail: null,
    contactPhone: null,
    invitedStaffName: more.origin === "STAFF_INVITATION" ? "Named in the report" : null,
    price: null,
    notes: null,
    notices: [],
    reportId: row.id,
  });
  await tx.change(ListRowEntity, row, { reportState: next, correctedAt: tx.now });
  // One report may stand once per home RESC: the engagement has a row for each, so all of them give way.
  await tx.query(
    "update list_row set report_state = $2, corrected_at = platform.now(), version = version + 1 where kind = 'REPORTED' and ref = $1 and corrected_at is null and report_state in ('REPORTED','CORRECTED')",
    [row.ref, next],
  );
  tx.audit({
    act: "reportedWork.confirm",
    objectType: "listRow",
    objectId: row.id,
    after: { state: next, engagementId: engagement.id },
    clause: citeAccord("A38"),
  });
  return engagement;
}

/** A note of the Coordinator; facts stay the engagement's (SM-3). */
export async function annotateRow(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  note: string | null,
): Promise<void> {
  permit(tx.actor, "outOfRegionList:annotate");
  const row = await tx.lock(ListRowEntity, target.id);
  if (!row) throw new NotFoundError();
  tx.expectVersion(row, target.version);
  await tx.change(ListRowEntity, row, { note });
  tx.audit({ act: "outOfRegionList.annotate", objectType: "listRow", objectId: row.id, after: { note } });
}
