import { citeAccord, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { OpportunityEntity } from "./opportunity.entity.ts";
import { type OpportunityAct, type OpportunityFacts, opportunityMachine } from "./opportunity.machine.ts";

/** What people cite for opportunities. */
export const opportunityClause = citeAccord("A39");

/** Which opportunity, as the caller last saw it. */
export interface OpportunityTarget {
  readonly id: string;
  readonly version: number;
}

/** Locks an opportunity that must still have the version the caller saw. */
export async function lockOpportunity(tx: Transaction, target: OpportunityTarget): Promise<OpportunityEntity> {
  const opportunity = await tx.lock(OpportunityEntity, target.id);
  if (!opportunity) throw new NotFoundError();
  tx.expectVersion(opportunity, target.version);
  return opportunity;
}

/** An opportunity by id, locked, whatever its version. */
export async function holdOpportunity(tx: Transaction, id: string): Promise<OpportunityEntity> {
  const opportunity = await tx.lock(OpportunityEntity, id);
  if (!opportunity) throw new NotFoundError();
  return opportunity;
}

/** An opportunity by id, read and not locked: for acts of those who add to it and never move it, whom the database refuses the lock. */
export async function seeOpportunity(
  tx: Transaction,
  id: string,
): Promise<Pick<OpportunityEntity, "id" | "ref" | "title" | "state" | "receivedBy" | "version">> {
  const [row] = await tx.query<Awaited<ReturnType<typeof seeOpportunity>>>(
    'select id, ref, title, state, received_by as "receivedBy", version from opportunity where id = $1',
    [id],
  );
  if (!row) throw new NotFoundError();
  return row;
}

async function factsOf(tx: Transaction, opportunity: OpportunityEntity, more: Partial<OpportunityFacts>): Promise<OpportunityFacts> {
  const [counts] = await tx.query<{ interested: number; not_stated: number }>(
    `select count(*) filter (where intention in ('INTERESTED','CONFIRMED','SUBMITTED'))::int as interested, count(*) filter (where intention = 'NOT_STATED')::int as not_stated
      from participation where opportunity_id = $1`,
    [opportunity.id],
  );
  return {
    unreachable: [],
    interested: counts?.interested ?? 0,
    notStated: counts?.not_stated ?? 0,
    windowEnded: opportunity.windowClosesAt !== null && opportunity.windowClosesAt <= tx.now,
    agencyClosed: opportunity.closesAt !== null && opportunity.closesAt <= tx.now,
    closed: opportunity.allianceClosesAt !== null && opportunity.allianceClosesAt <= tx.now,
    attendanceRecorded: false,
    callChosen: false,
    allAgreed: false,
    submissions: 0,
    judges: 0,
    allSubmitted: false,
    agencyRun: opportunity.route === "AGENCY_RUN",
    reason: null,
    ...more,
  };
}

/** One act on an opportunity: asks the machine, changes the row, writes the trail. */
export async function changeOpportunity(
  tx: Transaction,
  opportunity: OpportunityEntity,
  act: OpportunityAct,
  patch: Partial<OpportunityEntity>,
  more: {
    readonly facts?: Partial<OpportunityFacts>;
    readonly after?: object;
    /** A step of the clock after which everything can be done that could be done before; it is no new version. */
    readonly mark?: true;
  } = {},
): Promise<OpportunityEntity> {
  const facts = await factsOf(tx, opportunity, more.facts ?? {});
  const next = step(opportunityMachine, opportunity.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, opportunityClause);
  const before = opportunity.state;
  const moved = next.state === before ? {} : { stateSince: tx.now };
  const now = { ...patch, ...moved, state: next.state };
  const changed = await (more.mark ? tx.mark(OpportunityEntity, opportunity, now) : tx.change(OpportunityEntity, opportunity, now));
  tx.audit({
    act: `opportunity.${act}`,
    objectType: "opportunity",
    objectId: opportunity.id,
    before: { state: before },
    after: { state: changed.state, version: changed.version, ...more.after },
    reason: facts.reason,
    clause: opportunityClause,
  });
  return changed;
}
