import { permit } from "@resc/access";
import { connecticutInstant, InvalidInputError, newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { allianceClosing, circulateBy } from "./deadlines.ts";
import { keepSource, type NoticeSource } from "./notice-source.ts";
import { changeOpportunity, lockOpportunity, opportunityClause, type OpportunityTarget } from "./opportunity-change.ts";
import { OpportunityEntity, type OpportunityRoute } from "./opportunity.entity.ts";
import { type ClosingInput, isClockTime, readClosing } from "./published-closing.ts";

/** What the Coordinator reads in a primary notice. */
export interface FundingNotice extends ClosingInput {
  readonly agencyCode: string;
  readonly office: string | null;
  readonly title: string;
  readonly number: string | null;
  readonly route: OpportunityRoute;
  readonly summary: string;
  readonly amount: string | null;
  readonly amountNote: string | null;
  readonly eligibility: string | null;
  readonly periodWords: string | null;
  readonly contactId: string | null;
  readonly isPublic: boolean;
  readonly conferenceWords: string | null;
  readonly conferenceDate: string | null;
  readonly conferenceTime: string | null;
  readonly publishedOn: string | null;
  /** The Alliance's own closing, Eastern time; by default five business days before the agency's. */
  readonly allianceClosesDate: string | null;
  readonly allianceClosesTime: string | null;
}

type NoticeFields = Omit<
  OpportunityEntity,
  | "id"
  | "ref"
  | "state"
  | "sole"
  | "version"
  | "receivedAt"
  | "receivedBy"
  | "circulateBy"
  | "circulatedAt"
  | "windowClosesAt"
  | "windowClosedAt"
  | "remindedAt"
  | "stateSince"
  | "endReason"
  | "sourceKind"
  | "sourceText"
  | "sourceFileId"
  | "sourceHash"
>;

/** Logs a primary notice: the source is kept as it came, the dates as published beside our reading of them (SM-4). Returns the opportunity's id. */
export async function recordFundingNotice(tx: Transaction, notice: FundingNotice, source: NoticeSource): Promise<{ id: string }> {
  permit(tx.actor, "opportunity:keep");
  const fields = await readNotice(tx, notice);
  const [number] = await tx.query<{ n: string }>("select nextval('opportunity_number') as n");
  const id = newId("opportunity");
  const kept = await keepSource(tx, source, id);
  await tx.insert(OpportunityEntity, {
    id,
    ref: `O-${number?.n}`,
    ...fields,
    ...kept,
    state: "RECEIVED",
    sole: false,
    receivedAt: tx.now,
    receivedBy: tx.actor.personId ?? "",
    circulateBy: circulateBy(tx.now),
    stateSince: tx.now,
    version: 1,
  });
  tx.audit({
    act: "opportunity.received",
    objectType: "opportunity",
    objectId: id,
    after: {
      agency: fields.agencyCode,
      source: kept.sourceHash,
      closes: fields.closesWords,
      closesAt: fields.closesAt?.toISOString() ?? null,
      rule: fields.closesRule,
    },
    clause: opportunityClause,
  });
  return { id };
}

/** Corrects what was read in the notice, while nobody but the Coordinator has been told of it. The source itself stays. */
export async function correctFundingNotice(tx: Transaction, target: OpportunityTarget, notice: FundingNotice): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const { agencyCode: _, ...fields } = await readNotice(tx, notice);
  await changeOpportunity(tx, opportunity, "correct", fields, {
    after: { closes: fields.closesWords, closesAt: fields.closesAt?.toISOString() ?? null },
  });
}

/** Reads what stands in a form. Throws {@link InvalidInputError} naming what to write instead. */
async function readNotice(tx: Transaction, notice: FundingNotice): Promise<NoticeFields> {
  const closing = readClosing(notice);
  const fields = [];
  const agency = await tx.query("select 1 from state_agency where code = $1", [notice.agencyCode]);
  if (agency.length === 0) fields.push({ field: "agencyCode", message: "Choose the State agency that issued the notice." });
  if (
    notice.contactId &&
    (await tx.query("select 1 from agency_contact where id = $1 and ended_on is null", [notice.contactId])).length === 0
  )
    fields.push({ field: "contactId", message: "Choose a contact from the address book, or add one." });
  if (notice.conferenceTime && !(notice.conferenceDate && isClockTime(notice.conferenceTime)))
    fields.push({ field: "conferenceTime", message: "Write the day of the bidders' conference, and its time as HH:MM." });
  const own = ownClosing(notice);
  const allianceClosesAt = own ?? allianceClosing(tx.now, closing.closesAt);
  if (own && own <= tx.now) fields.push({ field: "allianceClosesDate", message: "Choose a closing that lies ahead." });
  if (own && closing.closesAt && own > closing.closesAt)
    fields.push({ field: "allianceClosesDate", message: "Choose a closing that is not after the agency's." });
  if (fields.length > 0) throw new InvalidInputError(fields);
  return {
    agencyCode: notice.agencyCode,
    office: notice.office,
    title: notice.title,
    number: notice.number,
    route: notice.route,
    summary: notice.summary,
    amount: notice.amount,
    amountNote: notice.amountNote,
    eligibility: notice.eligibility,
    periodWords: notice.periodWords,
    contactId: notice.contactId,
    isPublic: notice.isPublic,
    conferenceWords: notice.conferenceWords,
    conferenceAt:
      notice.conferenceDate && notice.conferenceTime ? connecticutInstant(notice.conferenceDate, `${notice.conferenceTime}:00`) : null,
    publishedOn: notice.publishedOn,
    ...closing,
    allianceClosesAt,
    allianceClosesSetBy: own ? "COORDINATOR" : "DEFAULT",
  };
}

function ownClosing({ allianceClosesDate, allianceClosesTime }: FundingNotice): Date | null {
  if (!allianceClosesDate) return null;
  if (allianceClosesTime && !isClockTime(allianceClosesTime))
    throw new InvalidInputError([{ field: "allianceClosesTime", message: "Write the time as HH:MM, such as 16:00." }]);
  return connecticutInstant(allianceClosesDate, allianceClosesTime ? `${allianceClosesTime}:00` : "23:59:59");
}
