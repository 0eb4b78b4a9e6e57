import type { Reader } from "@resc/store";
import { briefChartNames, chartsFor } from "./brief-charts.ts";
import type { BriefLine } from "./brief-line.ts";
import type { BriefPage } from "./brief-page.ts";
import type { BriefRecord } from "./brief-record.ts";
import { type BriefProblem, checkBrief, type CheckedAsk } from "./check-brief.ts";
import { makePage } from "./make-page.ts";
import { printedClaims } from "./printed-claims.ts";

/** A brief as it is written: what the check finds, and the page that it would print. */
export interface BriefAsWritten {
  readonly problems: readonly BriefProblem[];
  readonly page: BriefPage;
}

const idsOf = (lines: readonly BriefLine[], of: "claimId" | "priorityId") =>
  lines.flatMap(({ marks }) => marks.flatMap((mark) => (mark[of] === null ? [] : [mark[of]])));

async function asksOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, CheckedAsk>> {
  const rows = await reader.query<CheckedAsk>(
    `select p.id, p.amount_usd::text as "amountUsd", p.percent::text as percent, s.state = 'PUBLISHED' as published
      from priority p join legislative_session s on s.year = p.session_year where p.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Checks a brief against the data as they are now, and makes its page. `releasedAt` is null for a draft. */
export async function briefAsWritten(
  reader: Reader,
  brief: BriefRecord,
  lines: readonly BriefLine[],
  { publicUrl, releasedAt }: { readonly publicUrl: string; readonly releasedAt: string | null },
): Promise<BriefAsWritten> {
  const claims = await printedClaims(reader, idsOf(lines, "claimId"));
  const inForce = await reader.query<{ id: string }>("select id from position_version where id = any ($1) and state = 'IN_FORCE'", [
    lines.flatMap(({ positionVersionId }) => (positionVersionId === null ? [] : [positionVersionId])),
  ]);
  const problems = checkBrief({
    title: brief.title,
    sessionYear: brief.sessionYear,
    lines,
    claims: new Map([...claims].map(([id, { checked }]) => [id, checked])),
    asks: await asksOf(reader, idsOf(lines, "priorityId")),
    inForce: new Set(inForce.map(({ id }) => id)),
    charts: briefChartNames,
  });
  const ref = `B-${brief.number}`;
  const page = makePage({
    ref,
    version: brief.textVersion,
    title: brief.title,
    sessionYear: brief.sessionYear,
    releasedAt,
    dataAddress: `${publicUrl}/briefs/${ref}/${brief.textVersion}`,
    lines,
    claims: new Map([...claims].map(([id, { page: printed }]) => [id, printed])),
    charts: await chartsFor(reader, lines.map(({ chart }) => chart)), // prettier-ignore
    reviewedBy: brief.reviewedBy,
  });
  return { problems, page };
}
