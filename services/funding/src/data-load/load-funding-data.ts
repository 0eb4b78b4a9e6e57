import { createHash } from "node:crypto";
import { systemActor } from "@resc/access";
import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";
import { insertRows } from "./insert-rows.ts";

/** The part of the reference data that funding keeps. */
export type FundingData = Pick<ReferenceData, "stateContracts">;

/** What a load did. */
export interface FundingLoadReport {
  /** False when the same data had been loaded before. */
  readonly loaded: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

function contentHash(data: FundingData): string {
  return createHash("sha256").update(JSON.stringify(data.stateContracts)).digest("hex");
}

/**
 * Loads the State contract list once: one transaction, one row in the trail. The same list again does nothing;
 * another list is refused with an Error, because rows change by acts that leave a trail, not by another load.
 */
export async function loadFundingData(worker: DatabaseAccess, data: FundingData): Promise<FundingLoadReport> {
  const hash = contentHash(data);
  return new UnitOfWork(worker).runAs(systemActor("load-funding-data"), async (tx) => {
    const [before] = await tx.query<{ content_hash: string; counts: Record<string, number> }>(
      "select content_hash, counts from data_load order by loaded_at desc limit 1",
    );
    if (before?.content_hash === hash) return { loaded: false, counts: before.counts };
    if (before) throw new Error("Another State contract list is already loaded here. Start afresh with `pnpm reset`.");
    await insertRows(
      tx,
      "state_contract",
      data.stateContracts.map((contract) => ({
        id: newId("stateContract"),
        key: contract.key,
        title: contract.title,
        agency: contract.agency,
        kind: contract.kind,
        role: contract.rescRole,
        resc_codes: contract.rescs,
        fiscal_year: contract.fiscalYear,
        amount: contract.amountUsd,
        amount_note: contract.amountNote,
        note: contract.note,
        source_ids: contract.sources,
      })),
    );
    const counts = { stateContracts: data.stateContracts.length };
    const id = newId("load");
    await tx.query("insert into data_load (id, content_hash, loaded_at, counts) values ($1, $2, platform.now(), $3)", [
      id,
      hash,
      JSON.stringify(counts),
    ]);
    tx.audit({ act: "fundingData.loaded", objectType: "dataLoad", objectId: id, after: { hash, ...counts } });
    return { loaded: true, counts };
  });
}
