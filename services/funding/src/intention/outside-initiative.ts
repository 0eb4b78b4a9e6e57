import { permit } from "@resc/access";
import {
  citeAccord,
  type DeadlinePrecision,
  InvalidInputError,
  isRescCode,
  newId,
  NotFoundError,
  NotPermittedError,
  NotPossibleError,
  step,
} from "@resc/domain";
import type { Transaction } from "@resc/store";
import { readClosing } from "../opportunity/published-closing.ts";
import { type IntentionAct, intentionMachine, type IntentionState } from "./intention.machine.ts";
import { append } from "./state-intention.ts";

/** An initiative outside the platform: a federal or foundation grant, or a district's request for bids (SM-5). */
export interface OutsideInitiative {
  readonly title: string;
  readonly funderKind: "FEDERAL" | "FOUNDATION" | "DISTRICT" | "OTHER";
  readonly funder: string;
  readonly programNumber: string | null;
  readonly summary: string | null;
  readonly periodWords: string | null;
  readonly closesWords: string;
  readonly closesPrecision: DeadlinePrecision;
  readonly closesDate: string | null;
  readonly closesTime: string | null;
}

/** Records an initiative and the own RESC's intention in one act, so that the other five know (A32). Returns its id. */
export async function recordOutsideInitiative(
  tx: Transaction,
  initiative: OutsideInitiative,
  interested: boolean,
  words: string | null,
): Promise<{ id: string }> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("initiative:record");
  permit(tx.actor, "initiative:record", { provider: resc });
  const closing = readClosing(initiative);
  if (initiative.programNumber && !/^[\w.\- ]{2,40}$/.test(initiative.programNumber))
    throw new InvalidInputError([
      { field: "programNumber", message: "Write the program or assistance listing number as the funder does, such as 84.423A." },
    ]);
  const [number] = await tx.query<{ n: string }>("select nextval('initiative_number') as n");
  const id = newId("initiative");
  await tx.query(
    `insert into outside_initiative (id, ref, title, funder_kind, funder, program_number, summary, period_words, closes_words, closes_precision, closes_at, closes_rule,
      recorded_by_resc, recorded_by, recorded_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, platform.now(), 1)`,
    [
      id,
      `F-${number?.n}`,
      initiative.title,
      initiative.funderKind,
      initiative.funder,
      initiative.programNumber,
      initiative.summary,
      initiative.periodWords,
      closing.closesWords,
      closing.closesPrecision,
      closing.closesAt,
      closing.closesRule,
      resc,
      tx.actor.personId,
    ],
  );
  const to: IntentionState = interested ? "INTERESTED" : "NOT_INTERESTED";
  await append(tx, { opportunityId: null, initiativeId: id }, resc, "NOT_STATED", to, words, false);
  tx.audit({
    act: "initiative.recorded",
    objectType: "initiative",
    objectId: id,
    after: { resc, intention: to },
    clause: citeAccord("A39"),
  });
  return { id };
}

/** What another RESC, or the same one later, says about an initiative. */
export async function stateInitiativeIntention(
  tx: Transaction,
  initiativeId: string,
  said: { readonly act: IntentionAct; readonly from: IntentionState; readonly words: string | null },
): Promise<{ id: string }> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("initiative:record");
  permit(tx.actor, "initiative:record", { provider: resc });
  // Two statements of one RESC follow on one another, as they do for opportunities.
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`initiative:${initiativeId}:${resc}`]);
  const [row] = await tx.query<{ closed: boolean; intention: IntentionState | null }>(
    `select coalesce(i.closes_at <= platform.now(), false) as closed,
      (select e.to_state from intention_entry e where e.initiative_id = i.id and e.resc_code = $2 order by e.at desc, e.id desc limit 1) as intention from outside_initiative i where i.id = $1`,
    [initiativeId, resc],
  );
  if (!row) throw new NotFoundError();
  const from = row.intention ?? "NOT_STATED";
  if (from !== said.from)
    throw new NotPossibleError("The intention was changed meanwhile. Look at what stands there now, then state it again.");
  const next = step(intentionMachine, from, said.act, {
    closed: row.closed,
    callHeld: true,
    panelAppointed: false,
    judges: false,
    sealedHere: false,
  });
  if (!next.ok) throw new NotPossibleError(next.message, citeAccord("A39"));
  await append(tx, { opportunityId: null, initiativeId }, resc, from, next.state, said.words, false);
  tx.audit({
    act: `initiative.${said.act}`,
    objectType: "initiative",
    objectId: initiativeId,
    before: { resc, intention: from },
    after: { resc, intention: next.state },
    clause: citeAccord("A39"),
  });
  return { id: initiativeId };
}
