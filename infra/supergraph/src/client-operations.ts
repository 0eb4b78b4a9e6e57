import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildASTSchema, parse } from "graphql";
import type { DocumentNode } from "graphql";
import { splitDocuments } from "./client-documents.ts";
import { possibleTypesModule } from "./client-possible-types.ts";
import { readOperations } from "./operation-files.ts";
import type { OperationFile } from "./operation-files.ts";
import { OperationRegistry } from "./operation-registry.ts";

/** What to generate, from where, to where. */
export interface ClientGeneration {
  /** The API schema that clients see. */
  readonly schemaSdl: string;
  /** Folders searched for `.graphql` files; every operation found is registered. */
  readonly operationRoots: readonly string[];
  /** The folder that receives the typed documents; emptied first. */
  readonly outDir: string;
  /** The registered operations, hash to text; `public-operations.json` is written beside it. */
  readonly manifestFile: string;
}

/** Writes the typed documents of the portal and the registry of operations that the gateway accepts. */
export async function generateClient({ schemaSdl, operationRoots, outDir, manifestFile }: ClientGeneration): Promise<void> {
  const files = await readOperations(operationRoots);
  const registry = new OperationRegistry(files);
  const documents = await generateDocuments(schemaSdl, files, registry);

  await rm(outDir, { recursive: true, force: true });
  await mkdir(join(outDir, "documents"), { recursive: true });
  for (const file of splitDocuments(documents)) await writeFile(join(outDir, file.path), file.content);
  await writeFile(join(outDir, "possible-types.ts"), possibleTypesModule(schemaSdl));

  await mkdir(dirname(manifestFile), { recursive: true });
  await writeFile(manifestFile, registry.manifest());
  await writeFile(join(dirname(manifestFile), "public-operations.json"), registry.publicHashes());
}

/** The typed documents of operation files as one module. A registry, when there is one, learns of each operation and gives it its hash. */
export async function generateDocuments(schemaSdl: string, files: readonly OperationFile[], registry?: OperationRegistry): Promise<string> {
  const schema = parse(schemaSdl);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: "generated/",
    schema,
    schemaAst: buildASTSchema(schema, { assumeValid: true }),
    documents: files.map(({ location, document, text }) => ({ location, document, rawSDL: text })),
    config: {
      useTypeImports: true,
      strictScalars: true,
      scalars: { ID: "string", CalendarDate: "string", Instant: "string", Money: "string" },
      enumType: "string-literal",
      inlineFragmentTypes: "mask",
      skipTypeNameForRoot: true,
      customDirectives: { apolloUnmask: true },
    },
    plugins: [],
    pluginMap: {},
    // A normalized cache cannot work from a hash alone, so the documents stay in the bundle and only the hash is sent.
    presetConfig: {
      fragmentMasking: false,
      ...(registry === undefined ? {} : { onExecutableDocumentNode: (document: DocumentNode) => ({ hash: registry.add(document) }) }),
    },
  });
  const section = sections.find(({ filename }) => filename.endsWith("graphql.ts"));
  if (!section) throw new Error("The generator produced no typed documents.");
  return codegen(section);
}
