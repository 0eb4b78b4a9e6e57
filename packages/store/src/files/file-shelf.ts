import { createHash } from "node:crypto";
import { type Actor, mayChange, mayEver } from "@resc/access";
import { newId, NotPermittedError } from "@resc/domain";
import { UnitOfWork } from "../transaction/unit-of-work.ts";
import { openReads, type ReadPools } from "../read/open-reads.ts";
import { chunksOf } from "./chunks-of.ts";
import { detectType } from "./detect-type.ts";
import type { FilePurpose, FilePurposes, MediaType } from "./file-purposes.ts";
import { FileRefusedError, tooLarge } from "./file-refusals.ts";
import { chunkBytes, mostUnkeptFiles } from "./file-sizes.ts";

/** What a sender says of a file. */
export interface DeclaredFile {
  readonly purpose: string;
  readonly name: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a file is. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file and its bytes, read chunk by chunk as they are taken. */
export interface SentFile {
  readonly facts: FileFacts;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const factColumns = `id, name, media_type as "mediaType", size, encode(sha256, 'hex') as sha256`;

/** The files of one subgraph, in chunks in its own schema, under row-level security. */
export class FileShelf {
  private readonly work: UnitOfWork;
  private readonly openRead: ReturnType<typeof openReads>;
  private readonly purposes: FilePurposes;

  constructor(pools: ReadPools, purposes: FilePurposes) {
    this.work = new UnitOfWork(pools.app);
    this.openRead = openReads(pools);
    this.purposes = purposes;
  }

  /**
   * Takes a file in and stages it for its sender. Each chunk is a short transaction of its own, in which the sender's right is read anew.
   * Throws NotPermittedError, and FileRefusedError with what to do instead; what came in until then is swept by the clock.
   */
  async receive(actor: Actor, declared: DeclaredFile, bytes: AsyncIterable<Uint8Array>): Promise<FileFacts> {
    const purpose = this.purposeFor(actor, declared.purpose);
    const id = newId("file");
    await this.begin(actor, id, declared, purpose);
    const size = await this.store(actor, id, declared, purpose, bytes);
    const mediaType = await detectType(purpose, () => this.readBack(actor, id));
    return this.stage(actor, id, { purpose: declared.purpose, mediaType, size });
  }

  /** A file that the actor may see, with its bytes; null when there is none. */
  async send(actor: Actor, id: string): Promise<SentFile | null> {
    const [facts] = await this.readOnce<FileFacts>(actor, `select ${factColumns} from file where id = $1 and state in ('STAGED', 'KEPT')`, [
      id,
    ]);
    return facts ? { facts, bytes: this.readBack(actor, id) } : null;
  }

  private purposeFor(actor: Actor, name: string): FilePurpose {
    const purpose = Object.hasOwn(this.purposes, name) ? this.purposes[name] : undefined;
    if (!purpose) throw new FileRefusedError("FILE_PURPOSE", `No file is sent for "${name}". Send it from the form that asks for it.`);
    if (!mayChange(actor) || !mayEver(actor, purpose.upload)) throw new NotPermittedError(purpose.upload);
    return purpose;
  }

  private async begin(actor: Actor, id: string, { purpose, name, sha256 }: DeclaredFile, { visibility }: FilePurpose): Promise<void> {
    await this.work.runAs(actor, async (tx) => {
      const [unkept] = await tx.query<{ count: number }>(
        "select count(*)::int as count from file where state in ('RECEIVING', 'STAGED') and uploaded_by = $1 and received_at > platform.now() - interval '24 hours'",
        [actor.personId],
      );
      if ((unkept?.count ?? 0) >= mostUnkeptFiles)
        throw new FileRefusedError(
          "TOO_MANY_FILES",
          `${mostUnkeptFiles} files of yours from the last day belong to no form yet. Finish a form with one of them, or wait until tomorrow.`,
        );
      await tx.query(
        `insert into file (id, purpose, visibility, name, sha256, uploaded_by, uploaded_for, received_at)
          values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, platform.now())`,
        [id, purpose, visibility, name, sha256, actor.personId, actor.organization],
      );
    });
  }

  private async store(
    actor: Actor,
    id: string,
    declared: DeclaredFile,
    { maximumBytes }: FilePurpose,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<number> {
    const hash = createHash("sha256");
    let size = 0;
    let place = 0;
    for await (const chunk of chunksOf(bytes, chunkBytes)) {
      size += chunk.byteLength;
      if (size > maximumBytes) throw tooLarge(maximumBytes);
      hash.update(chunk);
      await this.work.runAs(actor, (tx) =>
        tx.query("insert into file_chunk (file_id, place, bytes) values ($1, $2, $3)", [id, place, chunk]),
      );
      place += 1;
    }
    if (size === 0) throw new FileRefusedError("FILE_EMPTY", "This file is empty. Choose the file again, or save it anew.");
    if (hash.digest("hex") !== declared.sha256)
      throw new FileRefusedError("FILE_DIGEST", "The file did not arrive as it was sent. Send it again.");
    return size;
  }

  private async *readBack(actor: Actor, id: string): AsyncGenerator<Uint8Array> {
    for (let place = 0; ; place += 1) {
      const [chunk] = await this.readOnce<{ bytes: Buffer }>(actor, "select bytes from file_chunk where file_id = $1 and place = $2", [
        id,
        place,
      ]);
      if (!chunk) return;
      yield chunk.bytes;
    }
  }

  /** A read of its own for each chunk: whoever takes the bytes slowly holds no connection. */
  private async readOnce<Row extends object>(actor: Actor, sql: string, values: readonly unknown[]): Promise<Row[]> {
    const read = this.openRead(actor);
    try {
      return await read.query<Row>(sql, values);
    } finally {
      await read.close();
    }
  }

  private async stage(
    actor: Actor,
    id: string,
    { purpose, mediaType, size }: { readonly purpose: string; readonly mediaType: MediaType; readonly size: number },
  ): Promise<FileFacts> {
    return this.work.runAs(actor, async (tx) => {
      const [facts] = await tx.query<FileFacts>(
        `update file set state = 'STAGED', media_type = $2, size = $3, staged_at = platform.now() where id = $1 returning ${factColumns}`,
        [id, mediaType, size],
      );
      if (!facts) throw new Error("A file that was received is gone.");
      tx.audit({ act: "file.received", objectType: "file", objectId: id, after: { purpose, size, sha256: facts.sha256 } });
      return facts;
    });
  }
}
