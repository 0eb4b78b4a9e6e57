import type { Actor } from "@resc/access";

/** What a file is, as its sender and its readers are told. */
export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file that is given out. What is put together while it is sent has no digest beforehand. */
export interface SentAnswer {
  readonly facts: Pick<FileAnswer, "name" | "mediaType" | "size"> & { readonly sha256: string | null };
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where a subgraph's files stand. It decides who may send and who may read; what it throws to refuse is a UserError. */
export interface SubgraphFiles {
  /** Takes a file in. The digest is the sender's, and is checked while the bytes come. */
  receive(
    actor: Actor,
    file: { readonly purpose: string; readonly name: string; readonly sha256: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<FileAnswer>;
  /** A file that the actor may read; null for all others. */
  send(actor: Actor, id: string): Promise<SentAnswer | null>;
}
