import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connecticutDate } from "@resc/domain";
import { compose } from "../compose.ts";
import { ContractRefusal, recordDay } from "../contract-history.ts";
import { cutContracts } from "../contracts.ts";
import { subgraphTexts } from "../subgraph-schemas.ts";

const help = `Records the contracts of analysts and State agencies as they are today, for docs/api-changelog.md.

  pnpm contract
  pnpm contract --breaking "Why it breaks, and what to use instead"
`;

const { values } = parseArgs({ options: { breaking: { type: "string" }, help: { type: "boolean" } } });
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const folder = fileURLToPath(new URL("../../schemas/contracts/history/", import.meta.url));
const { supergraph } = compose(await subgraphTexts());
try {
  const { date } = recordDay(folder, connecticutDate(new Date()), cutContracts(supergraph), values.breaking ?? null);
  process.stdout.write(`The contracts of ${date} are recorded. Run \`pnpm generate\` and commit docs/api-changelog.md.\n`);
} catch (error) {
  if (!(error instanceof ContractRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
