import { createHash } from "node:crypto";
import { type Actor, mayEver } from "@resc/access";
import { newId, NotFoundError, NotPermittedError } from "@resc/domain";
import {
  chunkBytes,
  chunksOf,
  type DeclaredFile,
  detectType,
  type FileFacts,
  FileRefusedError,
  mostFileBytes,
  openReads,
  type ReadPools,
  tooLarge,
  type Transaction,
  UnitOfWork,
} from "@resc/store";
import { sealedPart } from "../files/purposes.ts";
import { openBox } from "../proposal/proposal-box.ts";
import { openedSubmissions, ownSubmissions } from "../submission/submission-content.ts";
import { auditSealed } from "./sealed-act.ts";
import type { Seal } from "./seal.ts";
import { show } from "./show.ts";

/** What stands in the box of a file. */
interface FileBox {
  readonly owner: string;
  readonly facts: FileFacts | null;
  /** Set once the file belongs to a proposal. */
  readonly opportunityId: string | null;
}

const label = (id: string) => `file:${id}`;

/** Files of proposals: bytes, names and types are encrypted before they reach the database, and only who may open the proposal gets them. */
export class SealedShelf {
  private readonly work: UnitOfWork;
  private readonly openRead: ReturnType<typeof openReads>;
  private readonly seal: Seal;

  constructor(pools: ReadPools, seal: Seal) {
    this.work = new UnitOfWork(pools.app);
    this.openRead = openReads(pools);
    this.seal = seal;
  }

  /** Takes a file in for its sender alone. Throws FileRefusedError with what to do instead; what came in until then is swept by the clock. */
  async receive(actor: Actor, declared: DeclaredFile, bytes: AsyncIterable<Uint8Array>): Promise<FileFacts> {
    if (actor.personId === null || !mayEver(actor, sealedPart.upload)) throw new NotPermittedError(sealedPart.upload);
    const id = newId("file");
    const box: FileBox = { owner: actor.personId, facts: null, opportunityId: null };
    await this.within(actor, id, (tx) =>
      tx.query("insert into sealed_file (id, box, received_at) values ($1, $2, platform.now())", [
        id,
        this.seal.close(label(id), "facts", box),
      ]),
    );
    const { size, sha256 } = await this.store(actor, id, bytes);
    if (size === 0) throw new FileRefusedError("FILE_EMPTY", "This file is empty. Choose the file again, or save it anew.");
    if (sha256 !== declared.sha256) throw new FileRefusedError("FILE_DIGEST", "The file did not arrive as it was sent. Send it again.");
    const mediaType = await detectType(sealedPart, () => this.bytesOf(actor, id));
    const facts: FileFacts = { id, name: declared.name, mediaType, size, sha256 };
    await this.within(actor, id, async (tx) => {
      await tx.query("update sealed_file set box = $2 where id = $1", [id, this.seal.close(label(id), "facts", { ...box, facts })]);
      auditSealed(tx, this.seal, "files", id, { act: "proposal.fileReceived", more: { size } });
    });
    return facts;
  }

  /** A file of a proposal that the actor may open now, with its bytes; null for everybody else, as if there were none (I-35). */
  async send(actor: Actor, id: string): Promise<{ readonly facts: FileFacts; readonly bytes: AsyncIterable<Uint8Array> } | null> {
    if (!mayEver(actor, "panel:read") && !mayEver(actor, sealedPart.upload)) return null;
    const read = this.openRead(actor);
    try {
      await show(read, { files: [id] });
      const [row] = await read.query<{ box: Buffer }>("select box from sealed_file where id = $1", [id]);
      if (!row) return null;
      const { owner, facts, opportunityId } = this.seal.open<FileBox>(label(id), "facts", row.box);
      if (facts === null) return null;
      const mine = opportunityId === null ? owner === actor.personId : await this.opens(read, actor, opportunityId, id);
      return mine ? { facts, bytes: this.bytesOf(actor, id) } : null;
    } finally {
      await read.close();
    }
  }

  private async opens(
    read: ReturnType<ReturnType<typeof openReads>>,
    actor: Actor,
    opportunityId: string,
    fileId: string,
  ): Promise<boolean> {
    const own = await openBox(read, this.seal, opportunityId, actor.personId);
    if (own?.box.files.some((file) => file.id === fileId)) return true;
    const contents = [
      ...(own ? await ownSubmissions(read, this.seal, opportunityId) : []),
      ...(await openedSubmissions(read, this.seal, opportunityId)),
    ];
    return contents.some(({ content }) => content.files.some((file) => file.id === fileId));
  }

  private async store(
    actor: Actor,
    id: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly size: number; readonly sha256: string }> {
    const hash = createHash("sha256");
    let size = 0;
    let place = 0;
    for await (const chunk of chunksOf(bytes, chunkBytes)) {
      size += chunk.byteLength;
      if (size > mostFileBytes) throw tooLarge(mostFileBytes);
      hash.update(chunk);
      const closed = this.seal.closeBytes(label(id), String(place), chunk);
      await this.within(actor, id, (tx) =>
        tx.query("insert into sealed_chunk (file_id, place, bytes) values ($1, $2, $3)", [id, place, closed]),
      );
      place += 1;
    }
    return { size, sha256: hash.digest("hex") };
  }

  /** The bytes of a file, chunk by chunk. Who calls has made sure that the actor may open it. */
  async *bytesOf(actor: Actor, id: string): AsyncGenerator<Uint8Array> {
    for (let place = 0; ; place += 1) {
      const read = this.openRead(actor);
      try {
        await show(read, { files: [id] });
        const [chunk] = await read.query<{ bytes: Buffer }>("select bytes from sealed_chunk where file_id = $1 and place = $2", [
          id,
          place,
        ]);
        if (!chunk) return;
        yield this.seal.openBytes(label(id), String(place), chunk.bytes);
      } finally {
        await read.close();
      }
    }
  }

  private async within(actor: Actor, id: string, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
    await this.work.runAs(actor, async (tx) => {
      await show(tx, { files: [id] });
      await work(tx);
    });
  }
}

/** Attaches a sealed file of the actor's own to a proposal. Throws {@link NotFoundError} for every other file. */
export async function keepSealedFile(tx: Transaction, seal: Seal, opportunityId: string, fileId: string): Promise<FileFacts> {
  await show(tx, { files: [fileId] });
  const [row] = await tx.query<{ box: Buffer }>("select box from sealed_file where id = $1 and not kept for update", [fileId]);
  const box = row && seal.open<FileBox>(label(fileId), "facts", row.box);
  if (!box?.facts || box.owner !== tx.actor.personId)
    throw new NotFoundError("This file is not among those you sent in the last day. Choose it again.");
  await tx.query("update sealed_file set box = $2, kept = true where id = $1", [
    fileId,
    seal.close(label(fileId), "facts", { ...box, opportunityId }),
  ]);
  return box.facts;
}
