import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Kind, parse, print, visit } from "graphql";
import type { DocumentNode, FieldNode } from "graphql";

/** One `.graphql` file of a client. */
export interface OperationFile {
  readonly location: string;
  /** Whether its operations may be called without an account. */
  readonly isPublic: boolean;
  readonly operationNames: readonly string[];
  readonly document: DocumentNode;
  readonly text: string;
}

/** Every `.graphql` file below the roots, in a stable order, with `__typename` for the cache in the browser. */
export async function readOperations(roots: readonly string[]): Promise<readonly OperationFile[]> {
  const files = await Promise.all(roots.map((root) => readRoot(root, withTypenames)));
  return files.flat();
}

/** Every `.graphql` file below one root, in a stable order, as it is written. */
export async function readPlainOperations(root: string): Promise<readonly OperationFile[]> {
  return readRoot(root, (document) => document);
}

async function readRoot(root: string, prepare: (document: DocumentNode) => DocumentNode): Promise<OperationFile[]> {
  const names = await readdir(root, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".graphql")).sort();
  return Promise.all(paths.map((path) => readOperationFile(join(root, path), prepare)));
}

async function readOperationFile(location: string, prepare: (document: DocumentNode) => DocumentNode): Promise<OperationFile> {
  const document = prepare(parse(await readFile(location, "utf8"), { noLocation: true }));
  const text = print(document);
  const operationNames = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : [],
  );
  return { location, isPublic: isPublicFile(location), operationNames, document, text };
}

/** A file is public by its name or by its folder, so that a reviewer sees it in the list of changed files. */
function isPublicFile(location: string): boolean {
  return location.endsWith(".public.graphql") || location.split(/[\\/]/).includes("public");
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** The cache needs `__typename` everywhere but at the root, and the registered text must say so because only its hash is sent. */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent) => {
      const atRoot = parent !== undefined && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const present = node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "__typename");
      return atRoot || present ? undefined : { ...node, selections: [typename, ...node.selections] };
    },
  });
}
