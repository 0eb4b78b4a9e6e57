// The districts of a RESC's region as a table, or as the platform's CSV. Node 20 or later.
//
//   export RESC_URL=http://localhost:4000
//   export RESC_KEY=$(npx -y pnpm@12.21.0 -s key create --for analyst | tail -n 1)
//   node docs/examples/districts.mjs CREC            # columns parted by tabs
//   node docs/examples/districts.mjs CREC --csv      # the file /lists/districts.csv
import { createRescClient, RescError, table } from "@resc/client/partners";

const { RESC_URL: url = "http://localhost:4000", RESC_KEY: key = "" } = process.env;
const words = process.argv.slice(2);
const resc = words.find((word) => !word.startsWith("--"));

async function printTable(client) {
  const { columns, rows } = table(await client.districts({ resc }).all());
  console.log(columns.join("\t"));
  for (const row of rows) console.log(columns.map((column) => row[column] ?? "").join("\t"));
  console.error(`${rows.length} districts; cost ${client.lastCost.used}, left this hour ${client.lastCost.left}`);
}

async function writeCsv(client) {
  const answer = await client.csv("districts", { resc });
  for await (const part of answer.body) process.stdout.write(part);
  console.error(`ETag ${answer.headers.get("etag")}: send it next time, and an unchanged file is not sent again`);
}

try {
  const client = createRescClient({ url, key });
  await (words.includes("--csv") ? writeCsv(client) : printTable(client));
} catch (error) {
  if (!(error instanceof RescError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  if (error.missingRight) console.error(`Missing: ${error.missingRight}. Ask ${error.askFor}.`);
  if (error.requestId) console.error(`Request ${error.requestId}`);
  process.exitCode = 1;
}
