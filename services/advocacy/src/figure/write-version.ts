import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { FigureStatus } from "../building/built-figure.ts";
import { computeDerived } from "../formula/derived.rows.ts";
import { derivedMetrics, type DerivedKey } from "../formula/derived-metrics.ts";

/** A figure as a change finds it. */
export interface KnownFigure extends DerivedKey {
  readonly id: string;
  readonly version: number;
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
}

const columns = `id, metric_code as metric, period, fiscal_year as "fiscalYear", dimension_code as "dimensionCode", version, value::text as value, status, note, source_ids as "sourceIds"`;

/** A figure by id. Throws {@link NotFoundError}. */
export async function findFigure(tx: Transaction, id: string): Promise<KnownFigure> {
  const [row] = await tx.query<KnownFigure>(`select ${columns} from figure where id = $1`, [id]);
  if (!row) throw new NotFoundError();
  return row;
}

/** What a new version of a figure says. */
export interface NewVersion {
  readonly act: "confirmed" | "computed" | "withdrawn";
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
  /** What somebody attached and a second person confirmed. */
  readonly sourceId: string | null;
}

/** Writes the next version of a figure, and of every figure that is computed from it; the versions before stay as they are. */
export async function writeVersion(tx: Transaction, figure: KnownFigure, next: NewVersion): Promise<void> {
  const [written] = await tx.query<{ version: number }>(
    `insert into figure_version (figure_id, version, value, status, note, source_ids, source_id, act, recorded_by, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.now()) returning version`,
    [figure.id, figure.version + 1, next.value, next.status, next.note, next.sourceIds, next.sourceId, next.act, tx.actor.personId],
  );
  tx.audit({
    act: `figure.${next.act}`,
    objectType: "figure",
    objectId: figure.id,
    before: { version: figure.version, value: figure.value, status: figure.status },
    after: { version: written?.version, value: next.value, status: next.status, sourceId: next.sourceId },
  });
  for (const derived of await derivedFrom(tx, figure)) {
    const computed = await computeDerived(tx, derived);
    if (!computed || (computed.value === derived.value && computed.status === derived.status)) continue;
    const sourceIds = computed.sources.length > 0 ? computed.sources : derived.sourceIds;
    await writeVersion(tx, derived, { ...computed, act: "computed", sourceIds, sourceId: null });
  }
}

async function derivedFrom(tx: Transaction, { metric, fiscalYear, dimensionCode }: KnownFigure): Promise<readonly KnownFigure[]> {
  const rows = await tx.query<KnownFigure>(`select ${columns} from figure where metric_code = any ($1) order by id`, [
    Object.keys(derivedMetrics),
  ]);
  return rows.filter((row) =>
    derivedMetrics[row.metric]
      ?.rows(row)
      ?.some((key) => key.metric === metric && key.fiscalYear === fiscalYear && key.dimensionCode === dimensionCode),
  );
}
