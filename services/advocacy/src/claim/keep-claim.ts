import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { operandsById } from "../formula/derived.rows.ts";
import { fitsFormula, type FormulaCode } from "../formula/formulas.ts";
import type { Operand } from "../formula/operand.ts";
import { type ClaimAct, type ClaimFacts, claimMachine } from "./claim.machine.ts";
import { ClaimEntity } from "./claim.entity.ts";
import { claimColumns, type ClaimRecord, claimsOf } from "./claim.rows.ts";
import { saysWhat, valueOf } from "./claim-standing.ts";

/** Which claim, as the caller last saw it. */
export interface ClaimTarget {
  readonly id: string;
  readonly version: number;
}

/** A side as it is written: a formula on figures, with its rounding and what it is in words. */
export interface SideLine {
  readonly formula: FormulaCode;
  readonly places: number;
  readonly label: string;
  readonly figureIds: readonly string[];
}

/** A sentence with a number as it is written. */
export interface ClaimLine {
  readonly priorityId: string;
  readonly sentence: string;
  readonly stated: string;
  readonly unit: string;
  readonly own: SideLine;
}

async function figuresOf(
  tx: Transaction,
  { formula, figureIds }: Pick<SideLine, "formula" | "figureIds">,
  field: string,
): Promise<readonly Operand[]> {
  if (!fitsFormula(formula, figureIds.length))
    throw new InvalidInputError([{ field, message: "Choose as many figures as the formula takes, in its order." }]);
  const found = await operandsById(tx, figureIds);
  return figureIds.map((id) => {
    const figure = found.get(id);
    if (!figure) throw new NotFoundError();
    return figure;
  });
}

/** Throws {@link NotPossibleError} unless the act is possible; answers nothing, because the state itself follows from the figures. */
function check(state: (typeof claimMachine.states)[number], act: ClaimAct, facts: Partial<ClaimFacts>): void {
  const next = step(claimMachine, state, act, { value: "0", saysIt: true, reason: null, ...facts });
  if (!next.ok) throw new NotPossibleError(next.message);
}

function checkSays(
  state: (typeof claimMachine.states)[number],
  { stated, unit, own }: Pick<ClaimLine, "stated" | "unit" | "own">,
  figures: readonly Operand[],
): void {
  const rows = figures.map((now) => ({ now, boundVersion: now.version, boundValue: now.value, boundStatus: now.status }));
  const value = valueOf({ ...own, rows }, "now");
  check(state, "bind", { value, saysIt: own.formula === "range" ? stated === value : saysWhat(stated, unit, value) });
}

async function bindRows(
  tx: Transaction,
  claimId: string,
  binding: number,
  side: "OWN" | "OTHER",
  figures: readonly Operand[],
): Promise<void> {
  for (const [place, figure] of figures.entries())
    await tx.query("insert into claim_row (claim_id, binding, side, place, figure_id, figure_version) values ($1, $2, $3, $4, $5, $6)", [
      claimId,
      binding,
      side,
      place + 1,
      figure.figureId,
      figure.version,
    ]);
}

/** Writes a sentence with a number, bound to the figures that give it. A number that they do not give is refused. */
export async function addClaim(tx: Transaction, line: ClaimLine): Promise<{ id: string }> {
  permit(tx.actor, "priority:keep");
  const [priority] = await tx.query<{ year: number; slug: string; next: number }>(
    `select p.session_year as year, p.slug, coalesce((select max(c.place) from claim c where c.session_year = p.session_year and c.sentence_ref = p.slug), 0) + 1 as next
      from priority p where p.id = $1`,
    [line.priorityId],
  );
  if (!priority) throw new NotFoundError();
  const figures = await figuresOf(tx, line.own, "own.figureIds");
  checkSays("BOUND", line, figures);
  const id = newId("claim");
  const { formula, places, label } = line.own;
  await tx.insert(ClaimEntity, {
    id,
    sessionYear: priority.year,
    priorityId: line.priorityId,
    place: priority.next,
    sentenceRef: priority.slug,
    sentence: line.sentence,
    stated: line.stated,
    unit: line.unit,
    formula,
    places,
    label,
    otherFormula: null,
    otherPlaces: null,
    otherLabel: null,
    binding: 1,
    retiredAt: null,
    retiredBy: null,
    retiredReason: null,
    version: 1,
  });
  await bindRows(tx, id, 1, "OWN", figures);
  tx.audit({
    act: "claim.bind",
    objectType: "claim",
    objectId: id,
    after: { sentence: line.sentence, stated: line.stated, figureIds: line.own.figureIds },
  });
  return { id };
}

async function open(tx: Transaction, { id, version }: ClaimTarget) {
  permit(tx.actor, "priority:keep");
  const row = await tx.lock(ClaimEntity, id);
  if (!row) throw new NotFoundError();
  tx.expectVersion(row, version);
  const [record] = await tx.query<ClaimRecord>(`select ${claimColumns} from claim c where c.id = $1`, [id]);
  const [claim] = record ? await claimsOf(tx, [record]) : [];
  if (!claim) throw new NotFoundError();
  const figures = (side: "own" | "other") => claim[side]?.rows.flatMap(({ figure }) => (figure ? [figure.id] : [])) ?? [];
  return { row, claim, own: figures("own"), other: figures("other") };
}

/** Binds a sentence to its figures as they are now; the sentence says the number that they give. What it was bound to stays on record. */
export async function bindClaim(
  tx: Transaction,
  target: ClaimTarget,
  said: { readonly sentence: string; readonly stated: string },
): Promise<{ id: string }> {
  const { row, claim, own, other } = await open(tx, target);
  const line = { formula: row.formula, places: row.places, label: row.label, figureIds: own };
  const figures = await figuresOf(tx, line, "own.figureIds");
  checkSays(claim.state, { stated: said.stated, unit: row.unit, own: line }, figures);
  const before = { sentence: row.sentence, stated: row.stated, binding: row.binding };
  await tx.change(ClaimEntity, row, { ...said, binding: row.binding + 1 });
  await bindRows(tx, row.id, row.binding, "OWN", figures);
  if (row.otherFormula)
    await bindRows(tx, row.id, row.binding, "OTHER", await figuresOf(tx, { formula: row.otherFormula, figureIds: other }, "other"));
  tx.audit({ act: "claim.bind", objectType: "claim", objectId: row.id, before, after: { ...said, binding: row.binding } });
  return { id: row.id };
}

/** Sets what another source says beside a sentence. */
export async function contestClaim(tx: Transaction, target: ClaimTarget, side: SideLine): Promise<{ id: string }> {
  const { row, claim, own } = await open(tx, target);
  check(claim.state, "contest", {});
  const figures = await figuresOf(tx, side, "other.figureIds");
  // The own side stays bound to the versions it was bound to: a source beside it does not make old data new.
  const kept = await tx.query<{ figureId: string; version: number }>(
    `select figure_id as "figureId", figure_version as version from claim_row where claim_id = $1 and binding = $2 and side = 'OWN' order by place`,
    [row.id, row.binding],
  );
  const ownFigures = await operandsById(tx, own);
  await tx.change(ClaimEntity, row, {
    otherFormula: side.formula,
    otherPlaces: side.places,
    otherLabel: side.label,
    binding: row.binding + 1,
  });
  const versions = kept.flatMap(({ figureId, version }) => {
    const figure = ownFigures.get(figureId);
    return figure ? [{ ...figure, version }] : [];
  });
  await bindRows(tx, row.id, row.binding, "OWN", versions);
  await bindRows(tx, row.id, row.binding, "OTHER", figures);
  tx.audit({ act: "claim.contest", objectType: "claim", objectId: row.id, after: { label: side.label, figureIds: side.figureIds } });
  return { id: row.id };
}

/** Retires a sentence with the reason; it stays on record. */
export async function retireClaim(tx: Transaction, target: ClaimTarget, reason: string): Promise<{ id: string }> {
  const { row, claim } = await open(tx, target);
  check(claim.state, "retire", { reason });
  await tx.change(ClaimEntity, row, { retiredAt: tx.now, retiredBy: tx.actor.personId, retiredReason: reason });
  tx.audit({ act: "claim.retire", objectType: "claim", objectId: row.id, reason, before: { state: claim.state } });
  return { id: row.id };
}
