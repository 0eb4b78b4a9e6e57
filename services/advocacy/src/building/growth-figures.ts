import type { EcsFundingRow, MagnetGrantRow } from "@resc/reference-data";
import type { BuiltFigure } from "./built-figure.ts";
import type { GrowthClaim } from "./claims.ts";
import { enrollmentSourcesOf, totalOf, totalSources } from "./ecs-row.ts";
import { decimal } from "./exact.ts";
import { type Amount, type Growth, growthBetween } from "./growth.ts";

const claimed = { code: "alliance_claim", name: "As the Alliance stated" };
const computed = { code: "computed", name: "As the figures here give it" };

function wordsFor(growth: Growth): string {
  return growth.value === null
    ? `cannot be told (${growth.note})`
    : `is ${growth.value}%${growth.status === "unverified" ? " (unverified)" : ""}`;
}

/** For each claim the claim itself, contested, and beside it what our own figures give for the same years. */
export function growthFigures(
  claims: readonly GrowthClaim[],
  ecs: readonly EcsFundingRow[],
  grants: readonly MagnetGrantRow[],
): BuiltFigure[] {
  return claims.flatMap((claim) => {
    const period = { period: `FY${claim.firstYear} to FY${claim.sessionYear}`, fiscalYear: claim.sessionYear };
    const [first, last] = [claim.firstYear, claim.sessionYear].map((year) => ecs.find((row) => row.fiscalYear === year));
    const total = growthBetween(totalAmount(first), totalAmount(last), "a State total");
    const perStudent = growthBetween(perStudentAmount(first), perStudentAmount(last), "a State total or a statewide enrollment");
    const categories = categoryGrowth(claim, grants);
    const said = `stated in the priorities of ${claim.sessionYear} for ten years, without naming the years`;
    return [
      {
        ...period,
        metric: "ecs_total_growth_ten_years",
        dimension: claimed,
        value: claim.ecs,
        status: "contested",
        sources: claim.sources,
        note: `${said} or whether total or per student; growth of total ECS ${wordsFor(total)}, of ECS per enrolled student ${wordsFor(perStudent)}`,
      },
      { ...period, metric: "ecs_total_growth_ten_years", dimension: computed, ...total },
      { ...period, metric: "ecs_per_student_growth_ten_years", dimension: computed, ...perStudent },
      {
        ...period,
        metric: "magnet_grant_growth_ten_years",
        dimension: claimed,
        value: claim.magnetGrant,
        status: "contested",
        sources: claim.sources,
        note: [
          `${said} or the category of grant`,
          ...categories.map(({ row, growth }) => `${row.categoryLabel}: growth ${wordsFor(growth)}`),
        ].join("; "),
      },
      ...categories.map(({ row, growth }): BuiltFigure => ({
        ...period,
        metric: "magnet_grant_growth_ten_years",
        dimension: { code: row.category, name: row.categoryLabel },
        ...growth,
      })),
    ];
  });
}

function totalAmount(row: EcsFundingRow | undefined): Amount | null {
  const total = row && totalOf(row);
  return total ? { value: total.dollars, verified: total.status === "verified", sources: totalSources(row) } : null;
}

function perStudentAmount(row: EcsFundingRow | undefined): Amount | null {
  const total = totalAmount(row);
  if (!row || !total || row.statewideEnrollment === null) return null;
  return { ...total, divisor: decimal(String(row.statewideEnrollment)), sources: [...total.sources, ...enrollmentSourcesOf(row)] };
}

/** Growth of each RESC category that has an amount in both years. */
function categoryGrowth(
  claim: GrowthClaim,
  grants: readonly MagnetGrantRow[],
): { readonly row: MagnetGrantRow; readonly growth: Growth }[] {
  return grants
    .filter((row) => row.fiscalYear === claim.sessionYear && row.operatorKind === "resc")
    .flatMap((row) => {
      const before = grants.find((one) => one.category === row.category && one.fiscalYear === claim.firstYear);
      const [from, to] = [grantAmount(before), grantAmount(row)];
      return from && to ? [{ row, growth: growthBetween(from, to, "a grant") }] : [];
    });
}

function grantAmount(row: MagnetGrantRow | undefined): Amount | null {
  return row?.perStudentUsd ? { value: decimal(row.perStudentUsd), verified: row.status === "verified", sources: row.sources } : null;
}
