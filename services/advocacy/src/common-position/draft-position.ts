import { permit } from "@resc/access";
import { addBusinessDays, endOfDay, InvalidInputError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answerBusinessDays, longestAnswerDays } from "../shared/settings.ts";
import { changeVersion, findVersion, lockVersion, otherVersions, type VersionTarget } from "./position-change.ts";
import { tellOfCall } from "./tell-directors.ts";

/** Writes the draft of a version; a proposal becomes a draft with its first words. */
export async function draftPosition(
  tx: Transaction,
  target: VersionTarget,
  words: { readonly title: string; readonly body: string },
): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  permit(tx.actor, "position:draft");
  const act = known.state === "PROPOSED" ? "draft" : "write";
  const row = await lockVersion(tx, target, known, act);
  await changeVersion(tx, row, act, { title: words.title, body: words.body });
  return { id: row.positionId };
}

function checkedTime(tx: Transaction, answerBy: Date | null): Date {
  if (answerBy === null) return endOfDay(addBusinessDays(tx.today, answerBusinessDays));
  const ahead = answerBy.getTime() - tx.now.getTime();
  if (ahead <= 0 || ahead > longestAnswerDays * 86_400_000)
    throw new InvalidInputError([{ field: "answerBy", message: `Choose a time that is to come, within ${longestAnswerDays} days.` }]);
  return answerBy;
}

/** Calls for commitment: the text is fixed with its hash, and the six Executive Directors are told at once. Without a time they have the default. */
export async function callForCommitment(tx: Transaction, target: VersionTarget, answerBy: Date | null): Promise<{ id: string }> {
  const known = await findVersion(tx, target.versionId);
  permit(tx.actor, "position:draft");
  const row = await lockVersion(tx, target, known, "call");
  const due = checkedTime(tx, answerBy);
  const others = await otherVersions(tx, row);
  await tx.query(
    "update position_work set called_by = $2, called_at = platform.now(), answer_by = $3 where version_id = $1 and called_at is null",
    [row.id, tx.actor.personId, due],
  );
  await changeVersion(tx, row, "call", {}, others);
  await tellOfCall(tx, known, due);
  // Who proposed it brings it to the directors' agenda. Title and text are V2: the event names the position only.
  const [proposer] = await tx.query<{ resc: string; personId: string }>(
    `select w.begun_for as resc, w.begun_by as "personId" from position_work w join position_version v on v.id = w.version_id where v.position_id = $1 and v.number = 1`,
    [row.positionId],
  );
  tx.publish({
    topic: "positionCalled",
    subjectId: row.id,
    payload: { positionId: row.positionId, number: known.positionNumber, resc: proposer?.resc ?? "", personId: proposer?.personId ?? "" },
  });
  return { id: row.positionId };
}
