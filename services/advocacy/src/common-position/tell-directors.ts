import { type Reader, ring, type Transaction } from "@resc/store";
import { easternWords } from "@resc/domain";

/** What telling somebody of a version needs to know of it. */
interface ToldVersion {
  readonly id: string;
  readonly positionId: string;
  readonly positionNumber: number;
  readonly number: number;
  readonly title: string;
}

/** People who hold an office now. */
async function holders(reader: Reader, roles: readonly string[], today: string): Promise<string[]> {
  const rows = await reader.query<{ person_id: string }>(
    `select distinct person_id from known_role where role = any ($1) and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date) and ended_at is null order by person_id`,
    [roles, today],
  );
  return rows.map((row) => row.person_id);
}

async function tell(tx: Transaction, kind: string, people: readonly string[], version: ToldVersion, title: string): Promise<void> {
  for (const person of people)
    await tx.owe({ kind, objectId: version.id, recipientPersonId: person, dedupeKey: `${kind}:${version.id}:${person}` });
  await ring(tx, {
    personIds: people,
    objectId: version.positionId,
    title,
    detail: version.title,
    path: `/positions/CP-${version.positionNumber}`,
    dedupeKey: `${kind}:${version.id}`,
  });
}

/** A version is out for commitment: all six Executive Directors are told at once, by mail that cannot be turned off, and by bell. */
export async function tellOfCall(tx: Transaction, version: ToldVersion, answerBy: Date): Promise<void> {
  const people = await holders(tx, ["EXECUTIVE_DIRECTOR"], tx.today);
  await tell(tx, "position.outForCommitment", people, version, `A position to commit to, by ${easternWords(answerBy)}`);
}

/** A version was adopted or not: the Executive Directors and the Coordinator are told. */
export async function tellOfDecision(tx: Transaction, version: ToldVersion, decision: "ADOPTED" | "NOT_ADOPTED"): Promise<void> {
  const people = await holders(tx, ["EXECUTIVE_DIRECTOR", "COORDINATOR"], tx.today);
  const adopted = decision === "ADOPTED";
  await tell(
    tx,
    adopted ? "position.adopted" : "position.notAdopted",
    people,
    version,
    adopted ? "All six committed: the position is adopted" : "The position was not adopted",
  );
}
