import { advocacyEntities, advocacyMigrations, loadAdvocacyData } from "@resc/advocacy";
import { engagementsEntities, engagementsMigrations, loadServiceCatalog } from "@resc/engagements";
import { fundingEntities, fundingMigrations, loadFundingData } from "@resc/funding";
import { loadFoundingAccord, loadReferenceData as loadIntoMembership, membershipEntities, membershipMigrations } from "@resc/membership";
import { loadFoundingTexts, loadReferenceData } from "@resc/reference-data";
import { type DatabaseAccess, type DatabaseSecrets, migrateSubgraph, openDatabase, prepareDatabase, type SubgraphName } from "@resc/store";

/** Told of each step of an installation. */
export type Progress = (step: string) => void;

const migrations = {
  membership: membershipMigrations,
  engagements: engagementsMigrations,
  funding: fundingMigrations,
  advocacy: advocacyMigrations,
} as const;
const entities: Record<SubgraphName, readonly Function[]> = {
  membership: membershipEntities,
  engagements: engagementsEntities,
  funding: fundingEntities,
  advocacy: advocacyEntities,
};

/** Opens a worker's pool for one loading step and closes it after. */
export async function withWorker<Result>(
  database: { readonly adminUrl: string; readonly secrets: DatabaseSecrets },
  name: SubgraphName,
  use: (access: DatabaseAccess) => Promise<Result>,
): Promise<Result> {
  const access = await openDatabase({ ...database, name, as: "worker", entities: entities[name], poolSize: 3 });
  try {
    return await use(access);
  } finally {
    await access.source.destroy();
  }
}

/** Roles, schemas, migrations and reference data; every step is safe to repeat and does nothing the second time. */
export async function install(
  database: { readonly adminUrl: string; readonly secrets: DatabaseSecrets },
  progress: Progress,
  kind: "local" | "drill" = "local",
): Promise<void> {
  progress("Database roles and schemas");
  await prepareDatabase({ ...database, kind });
  for (const name of Object.keys(migrations) as SubgraphName[]) {
    const count = await migrateSubgraph({ ...database, name, migrations: migrations[name] });
    if (count > 0) progress(`Migrations of ${name}: ${count}`);
  }
  const data = loadReferenceData();
  const report = await withWorker(database, "membership", (worker) => loadIntoMembership(worker, data));
  if (report.loaded)
    progress(
      `Reference data: ${report.counts["towns"]} towns, ${report.counts["districts"]} districts, ${report.counts["schools"]} magnet schools`,
    );
  await withWorker(database, "membership", (worker) => loadFoundingAccord(worker, loadFoundingTexts()));
  await withWorker(database, "engagements", (worker) => loadServiceCatalog(worker, data));
  await withWorker(database, "funding", (worker) => loadFundingData(worker, data));
  await withWorker(database, "advocacy", (worker) => loadAdvocacyData(worker, data));
}
