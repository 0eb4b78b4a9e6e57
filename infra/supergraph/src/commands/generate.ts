import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkClauses } from "../clauses/check-clauses.ts";
import { accordModule, clausesDocument } from "../clauses/print-clauses.ts";
import { readSources } from "../clauses/sources.ts";
import { generateClient } from "../client-operations.ts";
import { compose } from "../compose.ts";
import { changelogDocument, changelogModule } from "../changelog.ts";
import { changesOf, readHistory } from "../contract-history.ts";
import { cutContracts } from "../contracts.ts";
import { generatePartnerClient } from "../partner-operations.ts";
import { machinesDocument, rightsDocument } from "../documents.ts";
import { subgraphTexts } from "../subgraph-schemas.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const subgraphs = await subgraphTexts();
for (const { name, sdl } of subgraphs) write(`services/${name}/schema.graphql`, sdl);
const { supergraph, api } = compose(subgraphs);
write("infra/supergraph/schemas/supergraph.graphql", supergraph);
write("infra/supergraph/schemas/api.graphql", api);
const contracts = cutContracts(supergraph);
for (const contract of contracts) {
  write(`infra/supergraph/schemas/contracts/${contract.name}.supergraph.graphql`, contract.supergraph);
  write(`infra/supergraph/schemas/contracts/${contract.name}.graphql`, contract.api);
}
write("docs/rights.md", rightsDocument());
write("docs/machines.md", machinesDocument());
await generateClient({
  schemaSdl: api,
  operationRoots: [
    join(root, "apps/portal/src"),
    join(root, "packages/client/operations/lists"),
    join(root, "packages/client/operations/public"),
    join(root, "packages/client/operations/drill"),
  ],
  outDir: join(root, "packages/client/src/portal/generated"),
  manifestFile: join(root, "packages/client/generated/operations.json"),
});
await generatePartnerClient({
  contracts,
  operationRoot: join(root, "packages/client/operations/partners"),
  outDir: join(root, "packages/client/src/partners/generated"),
});
const changes = changesOf(readHistory(join(root, "infra/supergraph/schemas/contracts/history")));
write("docs/api-changelog.md", changelogDocument(changes));
write("packages/client/src/portal/generated/api-changes.ts", changelogModule(changes));
const clauses = checkClauses(readSources(root));
write("docs/clauses.md", clausesDocument(clauses));
write("packages/client/src/portal/generated/accord.ts", accordModule(clauses));
process.stdout.write(
  "Generated: subgraph schemas, supergraph, API schema, contracts, changelog, rights, machines, sentences, typed operations.\n",
);
