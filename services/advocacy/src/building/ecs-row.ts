import type { EcsFundingRow } from "@resc/reference-data";
import { noSource } from "./built-figure.ts";
import { type Decimal, decimal, times, trimmed } from "./exact.ts";

// A row's sources stand together; these two speak of enrollment, and all others of money.
const enrollmentSources: ReadonlySet<string> = new Set(["edsight_2017", "bristol_allheart_2024"]);

/** The State total with how sure it is, in exact dollars; null when none was found. */
export function totalOf(row: EcsFundingRow): { readonly dollars: Decimal; readonly status: "verified" | "unverified" } | null {
  if (row.totalUsd !== null) return { dollars: decimal(row.totalUsd), status: row.totalStatus === "verified" ? "verified" : "unverified" };
  if (row.unverifiedTotalUsdMillions === null) return null;
  return { dollars: trimmed(times(decimal(String(row.unverifiedTotalUsdMillions)), decimal("1000000"))), status: "unverified" };
}

/** Sources of the total. An unverified total has none of the row's: they speak of other cells. */
export function totalSources(row: EcsFundingRow): readonly string[] {
  if (row.totalStatus === "unverified" || noteIsOnFoundation(row)) return [noSource];
  return orNone(row.sources.filter((id) => !enrollmentSources.has(id)));
}

/** Sources of the enrollment. */
export function enrollmentSourcesOf(row: EcsFundingRow): readonly string[] {
  return row.statewideEnrollment === null ? [noSource] : orNone(row.sources.filter((id) => enrollmentSources.has(id)));
}

/** Sources of the foundation amount. */
export function foundationSources(row: EcsFundingRow): readonly string[] {
  return row.foundationStatus === "verified" ? orNone(row.sources.filter((id) => !enrollmentSources.has(id))) : [noSource];
}

/** Whether the row's note speaks of the foundation amount and not of the total. */
export function noteIsOnFoundation(row: EcsFundingRow): boolean {
  return row.note?.startsWith("foundation ") ?? false;
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [noSource];
}
