import { standingOf } from "../claim/claim-standing.ts";
import type { Reader } from "@resc/store";
import type { FormulaCode } from "../formula/formulas.ts";
import type { FigureStatus } from "../building/built-figure.ts";
import type { BriefPage, PageSide } from "./brief-page.ts";

/** A figure behind a release: as it was printed, and as it is now. */
interface ReleasedRow {
  readonly releaseId: string;
  readonly claimId: string;
  readonly side: "OWN" | "OTHER";
  readonly figureId: string;
  readonly metric: string;
  readonly label: string;
  readonly period: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string;
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly version: number;
  readonly printedVersion: number;
  readonly printedValue: string | null;
  readonly printedStatus: FigureStatus;
}

/** What changed since releases, by release: none = what it prints still stands. Figures are compared with those of today; acts on sentences and positions were told as they happened. */
export async function changesSince(
  reader: Reader,
  releases: readonly { readonly id: string; readonly page: Pick<BriefPage, "claims"> }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = releases.map(({ id }) => id);
  const rows = await reader.query<ReleasedRow>(
    `select r.release_id as "releaseId", r.claim_id as "claimId", r.side, f.id as "figureId", f.metric_code as metric, m.name as label, f.period, f.fiscal_year as "fiscalYear", f.dimension_code as "dimensionCode",
      f.value::text as value, f.status, f.version, v.version as "printedVersion", v.value::text as "printedValue", v.status as "printedStatus"
      from brief_release_row r join figure f on f.id = r.figure_id join metric m on m.code = f.metric_code
      join figure_version v on v.figure_id = r.figure_id and v.version = r.figure_version where r.release_id = any ($1) order by r.release_id, r.claim_id, r.side, r.place`,
    [ids],
  );
  const told = await reader.query<{ releaseId: string; words: string }>(
    `select release_id as "releaseId", words from brief_release_change where release_id = any ($1) order by release_id, place`,
    [ids],
  );
  return new Map(
    releases.map(({ id, page }) => [
      id,
      [
        ...page.claims.flatMap((claim) => claimChange(claim, rows.filter((row) => row.releaseId === id && row.claimId === claim.id))), // prettier-ignore
        ...told.filter(({ releaseId }) => releaseId === id).map(({ words }) => words),
      ],
    ]),
  );
}

function claimChange({ stated, unit, own, other }: BriefPage["claims"][number], rows: readonly ReleasedRow[]): readonly string[] {
  const side = (of: "OWN" | "OTHER", { formula, places }: PageSide) => ({
    formula: formula as FormulaCode,
    places,
    rows: rows
      .filter((row) => row.side === of)
      .map(({ printedVersion, printedValue, printedStatus, ...now }) => ({
        now: { ...now, note: null, sources: [] },
        boundVersion: printedVersion,
        boundValue: printedValue,
        boundStatus: printedStatus,
      })),
  });
  const { change } = standingOf({ stated, unit, own: side("OWN", own), other: null, retired: false });
  if (change !== null) return [change];
  const moved = other ? rows.filter((row) => row.side === "OTHER" && row.value !== row.printedValue) : [];
  return moved.length > 0 ? [`What another source says beside ${stated} changed: ${other?.label ?? ""}`] : [];
}
