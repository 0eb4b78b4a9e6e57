import { permit } from "@resc/access";
import { type CalendarDate, InvalidInputError, newId, NotPossibleError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { FigureSourceEntity } from "../figure-source/figure-source.entity.ts";
import { type FigureCell, type FigureFacts, figureKey, type JudgedFigure, judgeFigures } from "./judge-figures.ts";
import { readFigureFile } from "./read-figure-file.ts";

/** Where the numbers of a file come from. */
export interface ImportOrigin {
  readonly sourceWords: string;
  readonly address: string;
  readonly readOn: CalendarDate;
}

// What counts persons says so in its unit.
const personUnits = /students|educators|teachers|residents|children|pupils/;

async function factsFor(tx: Transaction): Promise<FigureFacts> {
  const metrics = await tx.query<{ code: string; unit: string; formula: string | null }>("select code, unit, formula from metric");
  const figures = await tx.query<{
    id: string;
    metric: string;
    period: string;
    dimensionCode: string;
    version: number;
    value: string | null;
    status: string;
    waits: boolean;
  }>(
    `select f.id, f.metric_code as metric, f.period, f.dimension_code as "dimensionCode", f.version, f.value::text as value, f.status,
      exists (select from figure_source s where s.figure_id = f.id and s.state = 'LOADED') as waits from figure f`,
  );
  const [thresholds] = await tx.query<{ numerator: number; denominator: number }>(
    "select numerator, denominator from suppression_threshold where source = 'imported figures'",
  );
  if (!thresholds) throw new Error("No thresholds are on record for imported figures.");
  return {
    thresholds,
    metrics: new Map(metrics.map(({ code, unit, formula }) => [code, { computed: formula !== null, persons: personUnits.test(unit) }])),
    figures: new Map(figures.map((figure) => [figureKey(figure.metric, figure.period, figure.dimensionCode), figure])),
    closed: new Set(figures.filter(({ status }) => status === "suppressed").map(({ metric, period }) => `${metric}|${period}`)),
  };
}

/** What would become of each row; changes nothing. */
export async function previewFigures(tx: Transaction, csv: string): Promise<readonly JudgedFigure[]> {
  permit(tx.actor, "figure:attach");
  return judgeFigures(readFigureFile(csv), await factsFor(tx));
}

/**
 * Takes in figures: all rows or none. A new figure stands unverified, with the file as its source, which a second person confirms; for a known
 * one the value waits as a source. What is withheld is written without any number.
 */
export async function importFigures(tx: Transaction, csv: string, origin: ImportOrigin): Promise<{ id: string }> {
  permit(tx.actor, "figure:attach");
  if (!/^https?:\/\/\S+$/.test(origin.address))
    throw new InvalidInputError([{ field: "address", message: "Write the web address of the source, such as https://data.ct.gov." }]);
  if (origin.readOn > tx.today)
    throw new InvalidInputError([{ field: "readOn", message: "Write the day on which you read it, today or earlier." }]);
  const rows = readFigureFile(csv);
  await tx.query("select pg_advisory_xact_lock(hashtextextended('advocacy.figure_import', 0))");
  const judged = judgeFigures(rows, await factsFor(tx));
  const refused = judged.filter(({ outcome }) => outcome === "REFUSED");
  if (refused.length > 0)
    throw new NotPossibleError(`Nothing was imported: ${refused.length} rows are refused. Row ${refused[0]?.row}: ${refused[0]?.instead}`);
  const news = judged.flatMap(({ outcome, cell }) => (outcome === "SAME" || !cell ? [] : [cell]));
  if (news.length === 0) throw new NotPossibleError("Nothing was imported: every row is on record with the same value.");
  const id = newId("figureImport");
  const withheld = news.filter(({ value }) => value === null).length;
  await tx.query(
    "insert into figure_import (id, source_words, address, read_on, row_count, withheld_count, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, platform.now())",
    [id, origin.sourceWords, origin.address, origin.readOn, news.length, withheld, tx.actor.personId],
  );
  for (const cell of news) await takeIn(tx, id, cell, origin);
  tx.audit({
    act: "figures.import",
    objectType: "figureImport",
    objectId: id,
    after: { source: origin.sourceWords, rows: news.length, withheld },
  });
  return { id };
}

async function takeIn(tx: Transaction, importId: string, cell: FigureCell, origin: ImportOrigin): Promise<void> {
  const figureId = cell.figureId ?? newId("figure");
  if (cell.figureId === null)
    await tx.query(
      `insert into figure (id, metric_code, period, fiscal_year, value, dimension, dimension_code, status, note, source_ids, import_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{}', $10)`,
      [
        figureId,
        cell.metric,
        cell.period,
        cell.fiscalYear,
        cell.value,
        cell.dimension,
        cell.dimensionCode,
        cell.value === null ? "suppressed" : "unverified",
        cell.value === null ? "withheld: too few persons, or so that such a number cannot be worked out" : cell.note,
        importId,
      ],
    );
  if (cell.value === null) return;
  await tx.insert(FigureSourceEntity, {
    id: newId("figureSource"),
    figureId,
    ofVersion: cell.figureVersion ?? 1,
    value: cell.value,
    note: cell.note,
    title: origin.sourceWords,
    publisher: null,
    address: origin.address,
    fileId: null,
    page: null,
    readOn: origin.readOn,
    license: null,
    state: "LOADED",
    attachedBy: tx.actor.personId ?? "",
    attachedAt: tx.now,
    answeredBy: null,
    answeredAt: null,
    answer: null,
    version: 1,
  });
}
