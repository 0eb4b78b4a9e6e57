import { parseArgs } from "node:util";
import { loadBoundaries } from "@resc/membership";
import { loadReferenceData } from "@resc/reference-data";
import { readBoundaryFile } from "../boundaries/read-boundary-file.ts";
import { install, withWorker } from "../install.ts";
import { openInstalledDatabase } from "../postgres/database.ts";
import { localKeys } from "../settings.ts";

const help = `Loads true town boundaries into this installation; the map then draws them instead of schematic cells:

  npx -y pnpm@12.21.0 data import boundaries FILE

FILE   the Census Bureau's county subdivisions of Connecticut as Shapefile (.zip or .shp), GeoJSON or TopoJSON
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
const [act, what, path] = positionals;
if (values.help || act !== "import" || what !== "boundaries" || !path) {
  process.stdout.write(help);
  process.exit(values.help ? 0 : 1);
}

try {
  const file = await readBoundaryFile(path);
  const known = loadReferenceData().towns.map(({ key, name, geoid2020, geoid2022 }) => ({ key, name, codes: [geoid2020, geoid2022] }));
  const keys = await localKeys();
  const database = await openInstalledDatabase();
  const access = { adminUrl: database.adminUrl, secrets: keys.database };
  try {
    await install(access, (step) => process.stderr.write(`  ${step}\n`));
    const count = await withWorker(access, "membership", (worker) => loadBoundaries(worker, file, known));
    process.stdout.write(`Boundaries of ${count} towns are loaded. The map draws them from now on.\n`);
  } finally {
    await database.release();
  }
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
process.exit();
