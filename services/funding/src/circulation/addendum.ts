import { permit } from "@resc/access";
import { formatDate, InvalidInputError, newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { allianceClosing } from "../opportunity/deadlines.ts";
import { keepSource, type NoticeSource } from "../opportunity/notice-source.ts";
import { changeOpportunity, lockOpportunity, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import type { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { type ClosingInput, readClosing } from "../opportunity/published-closing.ts";
import { sendToSix } from "./circulate.ts";

/** What an agency's addendum changes; null leaves a fact as it was. */
export interface AddendumChanges {
  readonly title: string | null;
  readonly summary: string | null;
  readonly amount: string | null;
  readonly amountNote: string | null;
  readonly eligibility: string | null;
  readonly periodWords: string | null;
  readonly conferenceWords: string | null;
  readonly closing: ClosingInput | null;
}

/** One fact before and after. */
export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const labels = {
  title: "Title",
  summary: "Purpose",
  amount: "Amount",
  amountNote: "About the amount",
  eligibility: "Who may apply",
  periodWords: "Period",
  conferenceWords: "Bidders' conference",
} as const;

/** The difference between an opportunity and what an addendum says, in the order of the page. */
export function differenceOf(opportunity: OpportunityEntity, changes: AddendumChanges): readonly Difference[] {
  const difference: Difference[] = [];
  for (const [key, field] of Object.entries(labels) as [keyof typeof labels, string][]) {
    const after = changes[key];
    if (after !== null && after !== opportunity[key]) difference.push({ field, before: opportunity[key], after });
  }
  if (changes.closing && changes.closing.closesWords.trim() !== opportunity.closesWords)
    difference.push({ field: "Closes", before: opportunity.closesWords, after: changes.closing.closesWords.trim() });
  return difference;
}

/** Records an agency's addendum or new date and circulates it again to all six, with the difference marked (A40). */
export async function recordAddendum(
  tx: Transaction,
  target: OpportunityTarget,
  addendum: { readonly words: string; readonly source: NoticeSource; readonly changes: AddendumChanges; readonly note: string | null },
): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const id = newId("addendum");
  const kept = await keepSource(tx, addendum.source, id);
  const difference = differenceOf(opportunity, addendum.changes);
  const closing = addendum.changes.closing ? closingPatch(tx, opportunity, addendum.changes.closing) : {};
  const { closing: _, ...facts } = addendum.changes;
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "circulateAgain",
    { ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)), ...closing },
    { after: { difference: difference.map(({ field }) => field), source: kept.sourceHash } },
  );
  await tx.query(
    `insert into addendum (id, opportunity_id, number, at, by_person, words, difference, source_kind, source_text, source_file_id, source_hash)
      values ($1, $2, (select count(*) + 1 from addendum where opportunity_id = $2), platform.now(), $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      opportunity.id,
      tx.actor.personId,
      addendum.words,
      JSON.stringify(difference),
      kept.sourceKind,
      kept.sourceText,
      kept.sourceFileId,
      kept.sourceHash,
    ],
  );
  await sendToSix(tx, changed, { note: addendum.note, addendumId: id });
}

/** A new closing of the agency moves the Alliance's own along, unless that has passed: then it stays (I-18). */
function closingPatch(tx: Transaction, opportunity: OpportunityEntity, input: ClosingInput): Partial<OpportunityEntity> {
  const closing = readClosing(input);
  const own = opportunity.allianceClosesAt;
  const passed = own !== null && own <= tx.now;
  if (passed && closing.closesAt && own > closing.closesAt)
    throw new InvalidInputError([
      {
        field: "closesDate",
        message: `The Alliance's own closing was on ${formatDate(own.toISOString().slice(0, 10))}; an earlier agency closing cannot be recorded.`,
      },
    ]);
  if (passed) return closing;
  const kept = opportunity.allianceClosesSetBy === "COORDINATOR" && own !== null && (closing.closesAt === null || own <= closing.closesAt);
  return kept ? closing : { ...closing, allianceClosesAt: allianceClosing(tx.now, closing.closesAt), allianceClosesSetBy: "DEFAULT" };
}
