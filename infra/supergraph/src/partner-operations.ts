import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { buildSchema, type GraphQLSchema, validate } from "graphql";
import { header, typesModule } from "./client-documents.ts";
import { generateDocuments } from "./client-operations.ts";
import type { Contract, ContractName } from "./contracts.ts";
import { type OperationFile, readPlainOperations } from "./operation-files.ts";

/** What to generate for analysts and partners, from where, to where. */
export interface PartnerGeneration {
  readonly contracts: readonly Pick<Contract, "name" | "api">[];
  /** The folder of their operations: a file in it is offered in every contract, one in a folder named as a contract in that one alone. */
  readonly operationRoot: string;
  /** The folder that receives the typed documents; emptied first. */
  readonly outDir: string;
}

/** The contract whose types the documents carry: what others may ask is part of it. */
const typedAgainst: ContractName = "analyst";

/**
 * Writes the operations of analysts and partners as typed text. They are not registered: keys send free form.
 * Throws when an operation does not fit a contract in which it is offered.
 */
export async function generatePartnerClient(generation: PartnerGeneration): Promise<void> {
  const { contracts, operationRoot, outDir } = generation;
  const files = await readPlainOperations(operationRoot);
  for (const { name, api } of contracts) {
    const schema = buildSchema(api);
    for (const file of files) if (contractsOf(generation, file).includes(name)) refuseWhatDoesNotFit(schema, name, file);
  }
  const typed = contracts.find(({ name }) => name === typedAgainst);
  if (typed === undefined) throw new Error(`There is no contract "${typedAgainst}" to take the types from.`);
  const documents = await generateDocuments(typed.api, files);

  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, "types.ts"), typesModule(documents));
  await writeFile(join(outDir, "documents.ts"), documentsModule(files));
  await writeFile(join(outDir, "index.ts"), `${header}export type * from "./types.ts";\nexport * from "./documents.ts";\n`);
}

/** Names of the contracts in which the operations of a file are offered, by the folder in which it lies. */
function contractsOf({ contracts, operationRoot }: PartnerGeneration, { location }: OperationFile): readonly ContractName[] {
  const folder = dirname(relative(operationRoot, location));
  const offered = contracts.map(({ name }) => name).filter((name) => folder === "." || folder === name);
  if (offered.length === 0) throw new Error(`"${location}" lies in no folder of a contract.`);
  return offered;
}

function refuseWhatDoesNotFit(schema: GraphQLSchema, contract: ContractName, { location, document }: OperationFile): void {
  const [error] = validate(schema, document);
  if (error !== undefined) throw new Error(`${location} does not fit the contract "${contract}": ${error.message}`);
}

function documentsModule(files: readonly OperationFile[]): string {
  const documents = files.map(({ location, operationNames: [name, ...more], text }) => {
    if (name === undefined || more.length > 0) throw new Error(`${location} must hold exactly one operation with a name.`);
    return { name, text };
  });
  const imported = documents.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`]);
  const lines = documents.map(
    ({ name, text }) =>
      `export const ${camel(name)}Document = ${JSON.stringify(text)} as TypedDocument<${name}Query, ${name}QueryVariables>;`,
  );
  return `${header}import type { TypedDocument } from "../typed-document.ts";
import type { ${imported.join(", ")} } from "./types.ts";

${lines.join("\n\n")}
`;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
