import { createHash } from "node:crypto";
import { systemActor } from "@resc/access";
import { newId } from "@resc/domain";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import { type FundingData, type FundingPart, fundingParts, fundingRows } from "./funding-rows.ts";
import { insertRows } from "./insert-rows.ts";

export type { FundingData } from "./funding-rows.ts";

/** What a load did. */
export interface FundingLoadReport {
  /** False when all of it had been loaded before. */
  readonly loaded: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Loads each part of the data once: one transaction, one row in the trail per part that is new. The same rows again do nothing; other rows of
 * a part that is there are refused with an Error, because rows change by acts that leave a trail, not by another load.
 */
export async function loadFundingData(worker: DatabaseAccess, data: FundingData): Promise<FundingLoadReport> {
  return new UnitOfWork(worker).runAs(systemActor("load-funding-data"), async (tx) => {
    const before = await tx.query<{ part: string; content_hash: string }>("select part, content_hash from data_load");
    const known = new Map(before.map((one) => [one.part, one.content_hash]));
    let loaded = false;
    for (const part of fundingParts) loaded = (await loadPart(tx, data, part, known.get(part))) || loaded;
    return { loaded, counts: Object.fromEntries(fundingParts.map((part) => [part, data[part].length])) };
  });
}

async function loadPart(tx: Transaction, data: FundingData, part: FundingPart, known: string | undefined): Promise<boolean> {
  const hash = createHash("sha256").update(JSON.stringify(data[part])).digest("hex");
  if (known === hash) return false;
  if (known !== undefined) throw new Error(`Other rows of ${wordsOf(part)} are already loaded here. Start afresh with \`pnpm reset\`.`);
  const { table, rows } = fundingRows[part];
  await insertRows(tx, table, rows(data));
  const counts = { [part]: data[part].length };
  const id = newId("load");
  await tx.query("insert into data_load (id, content_hash, loaded_at, counts, part) values ($1, $2, platform.now(), $3, $4)", [
    id,
    hash,
    JSON.stringify(counts),
    part,
  ]);
  tx.audit({ act: "fundingData.loaded", objectType: "dataLoad", objectId: id, after: { hash, ...counts } });
  return true;
}

function wordsOf(part: FundingPart): string {
  return part === "stateContracts" ? "the State contract list" : part.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
