import { Kind, parse } from "graphql";
import { prepareDocument, type PreparedDocument } from "./prepared-document.ts";

/** The operations that the portal and the gateway's own pages were released with. */
export interface DocumentRegistry {
  /** The text of a registered document, or undefined. */
  text(documentId: string): string | undefined;
  isPublic(documentId: string): boolean;
  /** As `prepareDocument`, remembered for registered documents. */
  prepare(documentId: string, operationName: string | undefined): PreparedDocument | undefined;
  /** A registered document by the name of its only operation; `publicOnly` looks among the public ones. */
  byName(name: string, publicOnly: boolean): PreparedDocument | undefined;
}

/** A registry of documents by the SHA-256 of their text. */
export function createDocumentRegistry(registered: ReadonlyMap<string, string>, publicIds: ReadonlySet<string>): DocumentRegistry {
  const prepared = new Map<string, PreparedDocument>();
  const names = new Map<string, string[]>();
  for (const [id, text] of registered) {
    for (const definition of parse(text).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined) continue;
      names.set(definition.name.value, [...(names.get(definition.name.value) ?? []), id]);
    }
  }

  function prepare(documentId: string, operationName: string | undefined): PreparedDocument | undefined {
    const text = registered.get(documentId);
    if (text === undefined) return undefined;
    const known = prepared.get(documentId);
    if (known !== undefined && (operationName === undefined || known.operation.name?.value === operationName)) return known;
    const fresh = prepareDocument(text, operationName);
    if (operationName === undefined) prepared.set(documentId, fresh);
    return fresh;
  }

  return {
    text: (documentId) => registered.get(documentId),
    isPublic: (documentId) => publicIds.has(documentId),
    prepare,
    byName(name, publicOnly) {
      const id = names.get(name)?.findLast((candidate) => !publicOnly || publicIds.has(candidate));
      return id === undefined ? undefined : prepare(id, name);
    },
  };
}
