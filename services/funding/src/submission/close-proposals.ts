import { citeAccord } from "@resc/domain";
import { officeHolder, ring, type Transaction } from "@resc/store";
import { changeOpportunity, holdOpportunity } from "../opportunity/opportunity-change.ts";
import { speakers } from "../opportunity/speakers.ts";

/** How many stand sealed, and who came late. */
export async function countSubmissions(
  tx: Transaction,
  opportunityId: string,
): Promise<{ readonly submissions: number; readonly lateCodes: readonly string[] }> {
  const [row] = await tx.query<{ submissions: number; late_codes: string[] }>("select submissions, late_codes from submission_counts($1)", [
    opportunityId,
  ]);
  return { submissions: row?.submissions ?? 0, lateCodes: row?.late_codes ?? [] };
}

/** The closing has been reached (SM-4): what stands is sealed, the directors and the Coordinator learn how many, and nothing is opened. */
export async function closeProposals(tx: Transaction, id: string): Promise<void> {
  const opportunity = await holdOpportunity(tx, id);
  if (
    opportunity.state !== "PROPOSALS" ||
    opportunity.route === "AGENCY_RUN" ||
    opportunity.allianceClosesAt === null ||
    opportunity.allianceClosesAt > tx.now
  )
    return;
  const closed = await changeOpportunity(tx, opportunity, "closeProposals", {});
  await tx.query("update submission set state = 'SEALED' where opportunity_id = $1 and state = 'SUBMITTED'", [id]);
  const { submissions } = await countSubmissions(tx, id);
  const counted = submissions === 0 ? await changeOpportunity(tx, closed, "countNone", {}, { facts: { submissions } }) : closed;
  if (submissions === 1) await tx.query("update opportunity set sole = true, version = version + 1 where id = $1", [id]);
  tx.audit({ act: "opportunity.counted", objectType: "opportunity", objectId: id, after: { submissions }, clause: citeAccord("A39") });
  const people = [
    ...(await speakers(tx, tx.today)).map((one) => one.personId),
    await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today),
  ];
  await ring(tx, {
    personIds: people,
    objectId: id,
    path: `/opportunities/${opportunity.ref}`,
    dedupeKey: `closed:${id}:${counted.version}`,
    title: `The Alliance's closing has passed: ${opportunity.title}`,
    detail:
      submissions === 0
        ? "Nothing was submitted."
        : submissions === 1
          ? "One submission: there is no competition among RESCs, so nothing is judged."
          : `${submissions} submissions, sealed.`,
  });
}

/** A closing lies 24 or 2 hours ahead: whoever speaks for an interested RESC is told, drafting or not, without a title. */
export async function remindOfClosing(tx: Transaction, id: string, hours: number): Promise<void> {
  const opportunity = await holdOpportunity(tx, id);
  if (opportunity.state !== "PROPOSALS" || opportunity.allianceClosesAt === null) return;
  const rows = await tx.query<{ resc_code: string }>(
    "select resc_code from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED')",
    [id],
  );
  const codes = new Set(rows.map((row) => row.resc_code));
  for (const one of await speakers(tx, tx.today))
    if (one.personId && codes.has(one.resc))
      await tx.owe({
        kind: "opportunity.closing",
        objectId: id,
        recipientPersonId: one.personId,
        dedupeKey: `closing:${id}:${hours}:${opportunity.allianceClosesAt?.getTime()}:${one.personId}`,
        payload: { hours },
      });
  await tx.query("update opportunity set closing_reminded_hours = $2, closing_reminded_for = alliance_closes_at where id = $1", [
    id,
    hours,
  ]);
  tx.audit({
    act: "opportunity.closingReminder",
    objectType: "opportunity",
    objectId: id,
    after: { hours },
    clause: citeAccord("A39"),
  });
}
