import { permit } from "@resc/access";
import { newId, NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { insertRows } from "../data-load/insert-rows.ts";
import { type JudgedRow, judgeRows, type YearCell, yearCellKey } from "./judge-rows.ts";
import { readSpaceFile } from "./read-space-file.ts";
import { releaseRows } from "./release-rows.ts";
import { lastRelease, spaceFacts } from "./space-facts.ts";
import { type ReleasedYear, suppress } from "./suppress.ts";

/** What would become of each row; changes nothing. In a transaction of the worker, for who may import. */
export async function previewSpaces(tx: Transaction, bytes: Uint8Array): Promise<readonly JudgedRow[]> {
  permit(tx.actor, "earlyChildhood:import");
  return judgeRows(readSpaceFile(bytes), await spaceFacts(tx));
}

/**
 * Takes in spaces by town: all rows or none. The numbers go where no role of the API reads; what may be shown of each fiscal year is decided here
 * and written beside them as a new vintage. Older vintages stay. Runs in a transaction of the worker, one import at a time.
 * Throws NotPossibleError when a row is refused or nothing is new.
 */
export async function importSpaces(tx: Transaction, bytes: Uint8Array, sourceWords: string): Promise<{ id: string }> {
  permit(tx.actor, "earlyChildhood:import");
  const rows = readSpaceFile(bytes);
  await tx.query("select pg_advisory_xact_lock(hashtextextended('funding.space_import', 0))");
  const facts = await spaceFacts(tx);
  const judged = judgeRows(rows, facts);
  const refused = judged.filter((row) => row.outcome === "REFUSED");
  if (refused.length > 0)
    throw new NotPossibleError(`Nothing was imported: ${refused.length} rows are refused. Row ${refused[0]?.row}: ${refused[0]?.instead}`);
  const news = judged.filter((row) => row.outcome !== "SAME").flatMap(({ cell }) => (cell ? [cell] : []));
  if (news.length === 0) throw new NotPossibleError("Nothing was imported: every row is on record with the same numbers.");
  const { thresholds } = facts;
  const id = newId("spaceImport");
  const fiscalYears = [...new Set(news.map((cell) => cell.fiscalYear))].toSorted((a, b) => a - b);
  const before = new Map<number, ReleasedYear | null>();
  for (const fiscalYear of fiscalYears) before.set(fiscalYear, await lastRelease(tx, fiscalYear, facts.newest));
  await tx.query(
    `insert into space_import (id, recorded_at, recorded_on, source_words, fiscal_years, row_count, filled_threshold, funded_threshold)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, tx.clock.now, tx.today, sourceWords, fiscalYears, news.length, thresholds.filled, thresholds.funded],
  );
  await insertRows(tx, "space_cell", news.map((cell) => cellRow(id, cell))); // prettier-ignore
  const merged = new Map([...facts.newest, ...news.map((cell) => [yearCellKey(cell), cell] as const)]);
  for (const fiscalYear of fiscalYears) {
    const cells = [...merged.values()].filter((cell) => cell.fiscalYear === fiscalYear);
    const release = suppress(cells, thresholds, before.get(fiscalYear) ?? null);
    await insertRows(tx, "space_release", releaseRows(id, fiscalYear, cells, release));
  }
  tx.audit({
    act: "earlyChildhoodSpaces.imported",
    objectType: "spaceImport",
    objectId: id,
    after: { source: sourceWords, rows: news.length, fiscalYears },
  });
  return { id };
}

function cellRow(importId: string, { fiscalYear, town, region, type, funded, filled }: YearCell) {
  return { import_id: importId, fiscal_year: fiscalYear, town_key: town, region, type_code: type, funded, filled };
}
