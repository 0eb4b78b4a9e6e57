import { permit } from "@resc/access";
import { decisionOf, InvalidInputError, newId, NotFoundError, NotPossibleError, settingWords, startOfDay } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";

/** Another answer to an open question. */
export interface DecisionChange {
  readonly key: string;
  /** The number, where the decision is one. */
  readonly value: number | null;
  /** The answer in words, where it is not. */
  readonly words: string | null;
  readonly meetingId: string;
  readonly validFrom: string;
  readonly reason: string;
}

const problem = (field: string, message: string) => new InvalidInputError([{ field, message }]);

function expectAnswer(change: DecisionChange, definition: NonNullable<ReturnType<typeof decisionOf>>): void {
  const { setting } = definition;
  if (!setting && !change.words) throw problem("words", "Write what was agreed on.");
  if (setting && (change.value === null || change.value < setting.least || change.value > setting.most))
    throw problem(
      "value",
      setting.unit === null ? "Choose on or off." : `Choose a number of ${setting.unit} from ${setting.least} to ${setting.most}.`,
    );
}

/** The number as the trail keeps it: a switch is read there in words. */
function inTrail({ setting }: NonNullable<ReturnType<typeof decisionOf>>, value: number | null): number | string | null {
  if (!setting || value === null) return null;
  return setting.unit === null ? settingWords(setting, value) : value;
}

/**
 * Records what the Executive Directors agreed on at a meeting that was held; it holds from a day on and never before today. A number takes effect in every
 * subgraph from that day; words are kept with their meeting until a release follows them.
 */
export async function changeDecision(tx: Transaction, change: DecisionChange): Promise<StoredResult> {
  permit(tx.actor, "decision:change");
  const definition = decisionOf(change.key);
  if (!definition) throw new NotFoundError();
  expectAnswer(change, definition);
  const [meeting] = await tx.query<{ held_on: string | null }>("select held_on::text from meeting where id = $1", [change.meetingId]);
  if (!meeting?.held_on) throw problem("meetingId", "Choose a meeting that was held.");
  if (change.validFrom < tx.today) throw problem("validFrom", "A decision holds from now on. Choose today or a later day.");
  const [same] = await tx.query("select 1 from decision_setting where decision_key = $1 and valid_from = $2", [
    change.key,
    change.validFrom,
  ]);
  if (same) throw new NotPossibleError("Something was agreed on for that day already. Choose a later one.");
  const { setting } = definition;
  const id = newId("decision");
  await tx.query(
    `insert into decision_setting (id, decision_key, value, words, meeting_id, agreed_on, valid_from, reason, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, platform.now(), $9)`,
    [
      id,
      change.key,
      setting ? change.value : null,
      change.words,
      change.meetingId,
      meeting.held_on,
      change.validFrom,
      change.reason,
      tx.actor.personId,
    ],
  );
  if (setting) {
    const from = change.validFrom === tx.today ? tx.clock.now : startOfDay(change.validFrom).toISOString();
    await tx.query("select platform.put_setting($1, $2, $3)", [setting.name, change.value, from]);
  }
  tx.audit({
    act: "decision.change",
    objectType: "decision",
    objectId: change.key,
    after: { value: inTrail(definition, change.value), words: change.words, agreedOn: meeting.held_on, validFrom: change.validFrom },
    reason: change.reason,
  });
  return { id: change.key };
}
