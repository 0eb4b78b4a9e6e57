import { createHash } from "node:crypto";
import { systemActor } from "@resc/access";
import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";
import { allianceFigures } from "../building/alliance-figures.ts";
import type { BuiltFigure } from "../building/built-figure.ts";
import { growthClaims } from "../building/claims.ts";
import { diversityFigures } from "../building/diversity-figures.ts";
import { earlyChildhoodFigures } from "../building/early-childhood-figures.ts";
import { ecsFigures } from "../building/ecs-figures.ts";
import { growthFigures } from "../building/growth-figures.ts";
import { magnetFigures } from "../building/magnet-figures.ts";
import { builtMetrics } from "../building/metrics.ts";
import { statedFigures } from "../building/stated-figures.ts";
import { insertRows } from "./insert-rows.ts";
import { loadBriefs } from "./load-briefs.ts";
import { loadPriorities } from "./load-priorities.ts";

const parts = [
  "magnetGrants",
  "ecsFunding",
  "educatorDiversity",
  "legislativePriorities",
  "statedFigures",
  "priorityClaims",
  "briefLines",
  "rescs",
  "memberships",
  "schools",
  "earlyChildhoodRates",
  "earlyChildhoodCounts",
] as const;

/** The part of the reference data from which advocacy makes its figures. */
export type AdvocacyData = Pick<ReferenceData, (typeof parts)[number]>;

/** What a load did. */
export interface AdvocacyLoadReport {
  /** False when the same data had been loaded before. */
  readonly loaded: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

// Every metric so far rests on public documents; the terms of each stand with its source.
const license = "Public facts; each source keeps its own terms.";

function contentHash(data: AdvocacyData): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map((part) => data[part])))
    .digest("hex");
}

/** The schools with which a scenario reckons: what a RESC operates and the State lists as open. */
function magnetSchoolsOf(schools: AdvocacyData["schools"]): Record<string, unknown>[] {
  return schools
    .filter(({ operatorKind, status }) => operatorKind === "resc" && status === "open")
    .map(({ key, name, operator, sheff }) => ({ key, name, resc: operator, sheff }));
}

function figuresOf(data: AdvocacyData): BuiltFigure[] {
  return [
    ...magnetFigures(data.magnetGrants),
    ...ecsFigures(data.ecsFunding),
    ...diversityFigures(data.educatorDiversity),
    ...statedFigures(data.statedFigures),
    ...earlyChildhoodFigures(data.earlyChildhoodRates, data.earlyChildhoodCounts),
    ...allianceFigures(data.rescs, data.memberships, data.schools),
    ...growthFigures(growthClaims(data.legislativePriorities), data.ecsFunding, data.magnetGrants),
  ];
}

/**
 * Loads metrics and figures once: one transaction, one row in the trail. The same data again does nothing; other data
 * is refused with an Error, because a figure that was published changes by an act that leaves a trail, not by another load.
 */
export async function loadAdvocacyData(worker: DatabaseAccess, data: AdvocacyData): Promise<AdvocacyLoadReport> {
  const hash = contentHash(data);
  return new UnitOfWork(worker).runAs(systemActor("load-advocacy-data"), async (tx) => {
    const [before] = await tx.query<{ content_hash: string; counts: Record<string, number> }>(
      "select content_hash, counts from data_load order by loaded_at desc limit 1",
    );
    if (before?.content_hash === hash) return { loaded: false, counts: before.counts };
    if (before) throw new Error("Other figures are already loaded here. Start afresh with `pnpm reset`.");
    const figures = figuresOf(data);
    await insertRows(
      tx,
      "metric",
      builtMetrics.map(({ formula = null, ...metric }, place) => ({ ...metric, formula, license, place })),
    );
    await insertRows(
      tx,
      "figure",
      figures.map((figure) => ({
        id: newId("figure"),
        metric_code: figure.metric,
        period: figure.period,
        fiscal_year: figure.fiscalYear,
        value: figure.value,
        dimension: figure.dimension?.name ?? null,
        dimension_code: figure.dimension?.code ?? "",
        status: figure.status,
        note: figure.note,
        source_ids: figure.sources,
      })),
    );
    const counts = {
      metrics: builtMetrics.length,
      figures: figures.length,
      ...(await loadPriorities(tx, data.legislativePriorities, data.priorityClaims)),
      ...(await loadBriefs(tx, data.briefLines)),
    };
    await insertRows(tx, "magnet_school", magnetSchoolsOf(data.schools));
    const id = newId("load");
    await tx.query("insert into data_load (id, content_hash, loaded_at, counts) values ($1, $2, platform.now(), $3)", [
      id,
      hash,
      JSON.stringify(counts),
    ]);
    tx.audit({ act: "advocacyData.loaded", objectType: "dataLoad", objectId: id, after: { hash, ...counts } });
    return { loaded: true, counts };
  });
}
