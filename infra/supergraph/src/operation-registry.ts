import { createHash } from "node:crypto";
import { Kind, print, visit } from "graphql";
import type { DocumentNode } from "graphql";
import type { OperationFile } from "./operation-files.ts";

interface RegisteredOperation {
  readonly name: string;
  readonly hash: string;
  readonly text: string;
}

/** Collects operations as they are generated, with the id under which a client asks for each. */
export class OperationRegistry {
  readonly #operations: RegisteredOperation[] = [];
  readonly #publicNames: ReadonlySet<string>;

  constructor(files: readonly OperationFile[]) {
    this.#publicNames = new Set(files.filter((file) => file.isPublic).flatMap((file) => file.operationNames));
  }

  /** Registers the operation in a document and returns its hash. */
  add(document: DocumentNode): string | undefined {
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation?.name) return undefined;
    const text = print(withoutClientDirectives(document));
    const hash = createHash("sha256").update(text).digest("hex");
    this.#operations.push({ name: operation.name.value, hash, text });
    return hash;
  }

  /** Every operation, hash to text, in the order of their names. */
  manifest(): string {
    return json(Object.fromEntries(this.#sorted().map(({ hash, text }) => [hash, text])));
  }

  /** The hashes of the operations that need no account. */
  publicHashes(): string {
    return json(
      this.#sorted()
        .filter(({ name }) => this.#publicNames.has(name))
        .map(({ hash }) => hash),
    );
  }

  #sorted(): readonly RegisteredOperation[] {
    return this.#operations.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  }
}

/** `@unmask` speaks to the cache in the browser; a server does not know it. */
function withoutClientDirectives(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: (node) => (node.name.value === "unmask" ? null : undefined) });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
