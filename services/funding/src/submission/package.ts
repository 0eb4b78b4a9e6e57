import { type Actor, mayEver } from "@resc/access";
import { formatMoney, organizationNames } from "@resc/domain";
import { openReads, type ReadPools } from "@resc/store";
import type { SentAnswer } from "@resc/subgraph";
import { makeZip, predictLength } from "client-zip";
import { sealedPart } from "../files/purposes.ts";
import type { SealedShelf } from "../seal/sealed-shelf.ts";
import type { Seal } from "../seal/seal.ts";
import { showFor } from "../seal/show.ts";
import { type OpenSubmission, openedSubmissions, ownSubmissions } from "./submission-content.ts";

/** The cover form as a text that any program opens. */
function coverText({ resc, version, submittedAt, receiptHash, content: { cover, files } }: OpenSubmission): string {
  return [
    `Title: ${cover.title}`,
    `RESC: ${organizationNames[resc]}`,
    `Amount: ${cover.amount === null ? "not stated" : formatMoney(cover.amount)}`,
    `Partners: ${cover.partners || "none stated"}`,
    `Contact: ${cover.contactName}, ${cover.contactEmail}`,
    "",
    cover.abstract,
    "",
    `Submitted as version ${version} on ${submittedAt.toISOString()} (UTC)`,
    `Receipt (SHA-256): ${receiptHash}`,
    "",
    ...files.map((file) => `${file.part}: ${file.name}, SHA-256 ${file.sha256}`),
    "",
  ].join("\r\n");
}

/** Submissions as one ZIP each: the cover as a text, then the parts in their order. Only who may open the submission gets it. */
export class SubmissionPackages {
  private readonly openRead: ReturnType<typeof openReads>;
  private readonly seal: Seal;
  private readonly shelf: SealedShelf;

  constructor(pools: ReadPools, seal: Seal, shelf: SealedShelf) {
    this.openRead = openReads(pools);
    this.seal = seal;
    this.shelf = shelf;
  }

  /** The package of a submission, put together while it is sent; null for everybody who may not open it, as if there were none (I-35). */
  async send(actor: Actor, submissionId: string): Promise<SentAnswer | null> {
    const one = submissionId.startsWith("submission_") ? await this.find(actor, submissionId) : null;
    if (one === null) return null;
    const lastModified = one.submittedAt;
    const cover = { name: "0 Cover.txt", input: coverText(one), lastModified };
    const parts = one.content.files.map((file, place) => ({
      name: `${place + 1} ${file.part} ${file.name.replaceAll(/[/\\]/g, "_")}`,
      size: file.size,
      lastModified,
      input: this.shelf.bytesOf(actor, file.id),
    }));
    const name = `${one.content.cover.title.replaceAll(/[^\p{L}\p{N} .-]/gu, "_").slice(0, 80)} (${one.resc}, version ${one.version}).zip`;
    return {
      facts: { name, mediaType: "application/zip", size: Number(predictLength([cover, ...parts])), sha256: null },
      bytes: makeZip([cover, ...parts]),
    };
  }

  private async find(actor: Actor, submissionId: string): Promise<OpenSubmission | null> {
    if (!mayEver(actor, "panel:read") && !mayEver(actor, sealedPart.upload)) return null;
    const read = this.openRead(actor);
    try {
      const opportunities = await read.query<{ id: string }>("select id from opportunity where route = 'ALLIANCE'");
      const ids = opportunities.map(({ id }) => id);
      await showFor(read, this.seal, actor.personId, ids);
      const [row] = await read.query<{ opportunity_id: string }>("select opportunity_id from submission where id = $1", [submissionId]);
      if (!row) return null;
      const readable = [
        ...(await ownSubmissions(read, this.seal, row.opportunity_id)),
        ...(await openedSubmissions(read, this.seal, row.opportunity_id)),
      ];
      return readable.find(({ id }) => id === submissionId) ?? null;
    } finally {
      await read.close();
    }
  }
}
