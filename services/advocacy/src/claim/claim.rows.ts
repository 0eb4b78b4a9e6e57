import { may } from "@resc/access";
import type { Reader } from "@resc/store";
import { defineManyLoader, type RequestContext } from "@resc/subgraph";
import { figureColumns } from "../figure/figure.rows.ts";
import { Figure } from "../figure/figure.type.ts";
import { type FormulaCode, formulaWords } from "../formula/formulas.ts";
import { operandColumns } from "../formula/derived.rows.ts";
import type { Operand } from "../formula/operand.ts";
import { type BoundRow, type ClaimSide, standingOf, valueOf } from "./claim-standing.ts";
import { Claim, ClaimRow, ClaimSideType } from "./claim.type.ts";

/** A claim as its table has it. */
export interface ClaimRecord {
  readonly id: string;
  readonly sessionYear: number;
  readonly priorityId: string | null;
  readonly sentenceRef: string;
  readonly sentence: string;
  readonly stated: string;
  readonly unit: string;
  readonly formula: FormulaCode;
  readonly places: number;
  readonly label: string;
  readonly otherFormula: FormulaCode | null;
  readonly otherPlaces: number | null;
  readonly otherLabel: string | null;
  readonly binding: number;
  readonly retiredReason: string | null;
  readonly version: number;
}

/** The columns of a claim, from `claim c`. */
export const claimColumns = `c.id, c.session_year as "sessionYear", c.priority_id as "priorityId", c.sentence_ref as "sentenceRef", c.sentence, c.stated, c.unit, c.formula, c.places, c.label,
  c.other_formula as "otherFormula", c.other_places as "otherPlaces", c.other_label as "otherLabel", c.binding, c.retired_reason as "retiredReason", c.version`;

interface Bound extends BoundRow {
  readonly side: "OWN" | "OTHER";
  readonly claimId: string;
  readonly figure: Figure;
}

/** The rows to which claims are bound now, in order, with their figures as they are. One statement. */
async function boundRows(reader: Reader, ids: readonly string[]): Promise<readonly Bound[]> {
  const rows = await reader.query<
    Operand &
      Figure & { claimId: string; side: "OWN" | "OTHER"; boundVersion: number; boundValue: string | null; boundStatus: Operand["status"] }
  >(
    `select r.claim_id as "claimId", r.side, r.figure_version as "boundVersion", v.value::text as "boundValue", v.status as "boundStatus", ${operandColumns}, ${figureColumns}
      from claim c join claim_row r on r.claim_id = c.id and r.binding = c.binding join figure_version v on v.figure_id = r.figure_id and v.version = r.figure_version
      join figure f on f.id = r.figure_id join metric m on m.code = f.metric_code where c.id = any ($1) order by r.claim_id, r.side, r.place`,
    [ids],
  );
  return rows.map((row) => ({
    claimId: row.claimId,
    side: row.side,
    now: row,
    boundVersion: row.boundVersion,
    boundValue: row.boundValue,
    boundStatus: row.boundStatus,
    figure: Object.assign(new Figure(), row),
  }));
}

function sideType(label: string, side: ClaimSide, rows: readonly Bound[]): ClaimSideType {
  return Object.assign(new ClaimSideType(), {
    label,
    formula: side.formula,
    formulaWords: formulaWords(side.formula),
    places: side.places,
    value: valueOf(side, "now"),
    rows: rows.map(({ boundVersion, boundValue, figure }, place) =>
      Object.assign(new ClaimRow(), { letter: "abcdefghijkl"[place], boundVersion, boundValue, figure }),
    ),
  });
}

/** Claims as they stand today, in the order of the records. */
export async function claimsOf(reader: Reader, records: readonly ClaimRecord[]): Promise<Claim[]> {
  const rows = await boundRows(reader, records.map(({ id }) => id)); // prettier-ignore
  return records.map((record) => {
    const own = rows.filter(({ claimId, side }) => claimId === record.id && side === "OWN");
    const other = rows.filter(({ claimId, side }) => claimId === record.id && side === "OTHER");
    const ownSide = { formula: record.formula, places: record.places, rows: own };
    const otherSide =
      record.otherFormula !== null && record.otherPlaces !== null
        ? { formula: record.otherFormula, places: record.otherPlaces, rows: other }
        : null;
    const standing = standingOf({
      stated: record.stated,
      unit: record.unit,
      own: ownSide,
      other: otherSide,
      retired: record.retiredReason !== null,
    });
    return Object.assign(new Claim(), {
      ...record,
      state: standing.state,
      change: standing.change,
      boundValue: standing.bound,
      own: sideType(record.label, ownSide, own),
      other: otherSide && record.otherLabel ? sideType(record.otherLabel, otherSide, other) : null,
    });
  });
}

const bySession = defineManyLoader<Claim>(async (ctx, years) => {
  const records = await ctx.read.query<ClaimRecord>(
    `select ${claimColumns} from claim c join legislative_session s on s.year = c.session_year where c.session_year = any ($1::integer[]) and ($2::boolean or s.state <> 'DRAFT') order by c.session_year, c.sentence_ref, c.place`,
    [years.map(Number), may(ctx.actor, "priority:readDraft")],
  );
  return (await claimsOf(ctx.read, records)).map((claim) => Object.assign(claim, { forKey: String(claim.sessionYear) }));
});

/** Every sentence with a number of a session, as it stands today. */
export async function claimsOfSession(ctx: RequestContext, year: number): Promise<readonly Claim[]> {
  return may(ctx.actor, "priority:read") ? bySession(ctx, String(year)) : [];
}

/** One claim; null when there is none. */
export async function claimById(ctx: RequestContext, id: string): Promise<Claim | null> {
  if (!may(ctx.actor, "priority:read")) return null;
  const records = await ctx.read.query<ClaimRecord>(
    `select ${claimColumns} from claim c join legislative_session s on s.year = c.session_year where c.id = $1 and ($2::boolean or s.state <> 'DRAFT')`,
    [id, may(ctx.actor, "priority:readDraft")],
  );
  return (await claimsOf(ctx.read, records))[0] ?? null;
}
