import { createHash, randomBytes } from "node:crypto";
import { newId, type RescCode, rescCodes } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import type { Seal } from "../seal/seal.ts";
import { showFor } from "../seal/show.ts";
import type { ProposalState } from "./proposal.machine.ts";

/** One file of a proposal, as its owners see it. */
export interface ProposalFile {
  readonly id: string;
  readonly part: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** The cover form. */
export interface ProposalCover {
  readonly title: string;
  readonly abstract: string;
  readonly amount: string | null;
  readonly partners: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

/** A person who may open the box, and the place of their hash among the twelve. */
export interface NamedPerson {
  readonly personId: string;
  readonly place: number;
}

/** What stands in a RESC's box. */
export interface ProposalBox {
  readonly state: ProposalState;
  readonly version: number;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly named: readonly NamedPerson[];
  readonly cover: ProposalCover;
  readonly files: readonly ProposalFile[];
}

/** The places for named persons in each box. */
export const accessPlaces = 12;

/** A cover in which nothing has been written. */
export const emptyCover: ProposalCover = { title: "", abstract: "", amount: null, partners: "", contactName: "", contactEmail: "" };

function emptyBox(named: readonly NamedPerson[]): ProposalBox {
  return { state: "NONE", version: 1, savedAt: null, savedBy: null, named, cover: emptyCover, files: [] };
}

/**
 * Makes a box for every one of the six, whether it competes or not: that a RESC has one tells nothing. Its speaker is named in it by office; the places
 * that stand for nobody are filled with chance.
 */
export async function makeBoxes(
  tx: Transaction,
  seal: Seal,
  opportunityId: string,
  speakers: ReadonlyMap<RescCode, string>,
): Promise<void> {
  for (const resc of rescCodes) {
    const id = newId("proposal");
    const speaker = speakers.get(resc);
    const box = emptyBox(speaker === undefined ? [] : [{ personId: speaker, place: 0 }]);
    await tx.query("insert into proposal_slot (id, opportunity_id, resc_code, box) values ($1, $2, $3, $4)", [
      id,
      opportunityId,
      resc,
      seal.close(opportunityId, id, box),
    ]);
    const hashes = Array.from({ length: accessPlaces }, (_, place) =>
      place === 0 && speaker !== undefined ? accessHash(seal, opportunityId, speaker) : randomBytes(32),
    );
    await tx.query(
      "insert into proposal_access (slot_id, opportunity_id, place, access_hash) select $1, $2, h.place - 1, h.hash from unnest($3::bytea[]) with ordinality as h(hash, place)",
      [id, opportunityId, hashes],
    );
  }
}

/** What the database keeps of a capability. */
export function accessHash(seal: Seal, opportunityId: string, personId: string): Buffer {
  return createHash("sha256")
    .update(Buffer.from(seal.capability(opportunityId, personId), "hex"))
    .digest();
}

/** A box that the person may open, with its slot; null for everybody else, as if there were none (I-35). */
export async function openBox(
  reader: Reader,
  seal: Seal,
  opportunityId: string,
  personId: string | null,
  forUpdate = false,
): Promise<{ readonly slotId: string; readonly resc: RescCode; readonly box: ProposalBox } | null> {
  await showFor(reader, seal, personId, [opportunityId]);
  const [row] = await reader.query<{ id: string; resc_code: RescCode; box: Buffer }>(
    `select id, resc_code, box from proposal_slot where opportunity_id = $1 and opens_slot(id)${forUpdate ? " for update" : ""}`,
    [opportunityId],
  );
  return row ? { slotId: row.id, resc: row.resc_code, box: seal.open<ProposalBox>(opportunityId, row.id, row.box) } : null;
}

/** Closes a box again with what it holds now. */
export async function closeBox(tx: Transaction, seal: Seal, opportunityId: string, slotId: string, box: ProposalBox): Promise<void> {
  await tx.query("update proposal_slot set box = $2 where id = $1", [slotId, seal.close(opportunityId, slotId, box)]);
}
