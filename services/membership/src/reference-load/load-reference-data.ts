import { createHash } from "node:crypto";
import { systemActor } from "@resc/access";
import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import { insertGroups } from "../role-alike-group/load-groups.ts";
import { insertDistricts } from "./insert-districts.ts";
import { insertPlaces } from "./insert-places.ts";
import { insertSchools } from "./insert-schools.ts";

/** What a load did. */
export interface LoadReport {
  /** False when the same data had been loaded before. */
  readonly loaded: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

function contentHash(data: ReferenceData): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex");
}

/** I-05 and the published counts, asked of the tables themselves. */
async function checkCounts(tx: Transaction): Promise<Record<string, number>> {
  const [row] = await tx.query<
    Record<string, string>
  >(`select (select count(*) from town) as towns, (select count(*) from resc) as rescs, (select count(*) from district) as districts,
    (select count(*) from catchment_line) as "catchmentLines", (select count(*) from membership) as memberships, (select count(*) from school) as schools`);
  const counts = Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
  for (const [name, wanted] of Object.entries({ towns: 169, rescs: 6, districts: 205, catchmentLines: 169 })) {
    if (counts[name] !== wanted)
      throw new Error(`Reference data is incomplete: ${counts[name]} ${name} instead of ${wanted}. Nothing was loaded.`);
  }
  return counts;
}

/**
 * Loads the reference data once: one transaction, one row in the trail, one event per town, district and line.
 * The same data again does nothing; other data is refused, because facts change by dated acts, not by another load.
 */
export async function loadReferenceData(worker: DatabaseAccess, data: ReferenceData): Promise<LoadReport> {
  const hash = contentHash(data);
  return new UnitOfWork(worker).runAs(systemActor("load-reference-data"), async (tx) => {
    const [before] = await tx.query<{ content_hash: string; counts: Record<string, number> }>(
      "select content_hash, counts from data_load order by loaded_at desc limit 1",
    );
    if (before?.content_hash === hash) return { loaded: false, counts: before.counts };
    if (before)
      throw new Error("Other reference data is already loaded here. Start afresh with `pnpm reset`, or change facts as dated acts.");
    await insertPlaces(tx, data);
    await insertDistricts(tx, data);
    await insertSchools(tx, data);
    await insertGroups(tx, data.roleAlikeGroups);
    const counts = await checkCounts(tx);
    const id = newId("load");
    await tx.query("insert into data_load (id, content_hash, loaded_at, counts) values ($1, $2, platform.now(), $3)", [
      id,
      hash,
      JSON.stringify(counts),
    ]);
    tx.audit({ act: "referenceData.loaded", objectType: "dataLoad", objectId: id, after: { hash, ...counts } });
    return { loaded: true, counts };
  });
}
