import { InvalidInputError, newId, type Money, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { SupportKind } from "./kinds.ts";

/** One line of what a venture needs. Dollars stand in one of two fields that are never added: `funds` or `inKind`. */
export interface NeedLine {
  readonly kind: SupportKind;
  /** State fiscal year, named by the year in which it ends. */
  readonly fiscalYear: number;
  readonly what: string;
  readonly funds: Money | null;
  readonly inKind: Money | null;
  readonly hours: number | null;
  readonly space: string | null;
}

function problemOf(line: NeedLine, index: number): { field: string; message: string }[] {
  const at = (field: string) => `needs.${index}.${field}`;
  const measured = [line.inKind, line.hours, line.space?.trim() || null].some((one) => one !== null);
  if (line.kind === "FUNDS") {
    if (!line.funds || Number(line.funds) <= 0) return [{ field: at("funds"), message: "Write how many dollars are needed." }];
    return measured ? [{ field: at("kind"), message: "Write hours, space and value on a line in kind of their own." }] : [];
  }
  if (line.funds) return [{ field: at("funds"), message: "Write funds on a line of their own." }];
  return measured ? [] : [{ field: at("what"), message: "Say how much: hours, a space, or a value in dollars." }];
}

/** Writes one revision of the need; earlier ones stay as they were. */
export async function writeNeed(
  tx: Transaction,
  venture: { readonly id: string; readonly leadCode: RescCode },
  revision: number,
  needs: readonly NeedLine[],
): Promise<void> {
  const problems = needs.flatMap(problemOf);
  if (problems.length > 0) throw new InvalidInputError(problems);
  if (needs.length === 0) return;
  const rows = needs.map((line) => ({
    id: newId("need"),
    kind: line.kind,
    fiscal_year: line.fiscalYear,
    what: line.what.trim(),
    funds: line.funds,
    in_kind: line.inKind,
    hours: line.hours,
    space: line.space?.trim() || null,
  }));
  await tx.query(
    `insert into venture_need (id, venture_id, lead_code, revision, kind, fiscal_year, what, funds, in_kind, hours, space)
     select r.id, $1, $2, $3, r.kind, r.fiscal_year, r.what, r.funds, r.in_kind, r.hours, r.space
     from jsonb_to_recordset($4) as r(id text, kind text, fiscal_year integer, what text, funds numeric, in_kind numeric, hours numeric, space text)`,
    [venture.id, venture.leadCode, revision, JSON.stringify(rows)],
  );
}
