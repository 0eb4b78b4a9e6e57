import { permit } from "@resc/access";
import { InvalidInputError, isRescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { adoptionOf, type PositionAnswer } from "./adoption-rule.ts";
import { answersTo, changeVersion, findVersion, lockVersion, notePosition, stepPosition, type VersionTarget } from "./position-change.ts";
import type { PositionVersionEntity } from "./position-version.entity.ts";
import { tellOfDecision } from "./tell-directors.ts";

/** The Executive Director answers for the own RESC, once for each version. With the sixth answer the rule decides at once. */
export async function answerPosition(
  tx: Transaction,
  target: VersionTarget,
  answer: PositionAnswer,
  words: string | null,
): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  const own = isRescCode(tx.actor.organization) ? tx.actor.organization : null;
  permit(tx.actor, "position:answer", { provider: own });
  const row = await lockVersion(tx, target, known, "answer");
  const before = await answersTo(tx, row.id);
  stepPosition(row.state, "answer", { said: before.some(({ rescCode }) => rescCode === own), timeIsOver: await timeIsOver(tx, row.id) });
  if (answer === "OBJECT" && words === null)
    throw new InvalidInputError([{ field: "words", message: "Write what your RESC objects to; the other members read it." }]);
  await tx.query(
    "insert into position_commitment (version_id, resc_code, answer, words, person_id, answered_at) values ($1, $2, $3, $4, $5, platform.now())",
    [row.id, own, answer, words, tx.actor.personId],
  );
  notePosition(tx, row, "answer", { after: { resc: own, answer } });
  await decide(tx, row);
  return { id: row.positionId };
}

async function timeIsOver(tx: Transaction, versionId: string): Promise<boolean> {
  const [row] = await tx.query<{ over: boolean }>("select answer_by <= platform.now() as over from position_work where version_id = $1", [
    versionId,
  ]);
  return row?.over ?? true;
}

/** Records what the answers come to, if they come to something (D-10), and tells the Executive Directors and the Coordinator. */
export async function decide(tx: Transaction, row: PositionVersionEntity): Promise<void> {
  const adoption = adoptionOf(await answersTo(tx, row.id), await timeIsOver(tx, row.id));
  if (adoption === "OPEN") return;
  await changeVersion(tx, row, adoption === "ADOPTED" ? "adopt" : "notAdopt", {}, { adoption });
  await tellOfDecision(tx, await findVersionNumber(tx, row), adoption);
}

async function findVersionNumber(tx: Transaction, row: PositionVersionEntity) {
  const [position] = await tx.query<{ number: number }>("select number from common_position where id = $1", [row.positionId]);
  return { ...row, positionNumber: position?.number ?? 0 };
}
