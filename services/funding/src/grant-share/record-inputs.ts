import { permit } from "@resc/access";
import { InvalidInputError, newId, rescCodes } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { insertRows } from "../data-load/insert-rows.ts";
import type { ShareInputSet } from "./share-input-set.ts";

/** Records a set of inputs with its source. It is never changed afterwards; a better one is recorded beside it. */
export async function recordInputs(tx: Transaction, { centers, ...set }: Omit<ShareInputSet, "id" | "sample">): Promise<{ id: string }> {
  permit(tx.actor, "grantShare:import");
  if (new Set(centers.map(({ resc }) => resc)).size !== centers.length)
    throw new InvalidInputError([{ field: "centers", message: "Write each RESC once." }]);
  if (set.sourceAddress && !/^https?:\/\/\S+$/.test(set.sourceAddress))
    throw new InvalidInputError([
      { field: "sourceAddress", message: "Write a web address such as https://www.cga.ct.gov, or leave it empty." },
    ]);
  const id = newId("grantShareSet");
  await tx.query(
    `insert into grant_share_set (id, fiscal_year, name, source_words, source_address, counted_on, appropriation, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, set.fiscalYear, set.name, set.sourceWords, set.sourceAddress, set.countedOn, set.appropriation, tx.clock.now],
  );
  const rows = rescCodes.map((code) => {
    const own = centers.find(({ resc }) => resc === code);
    return {
      set_id: id,
      resc_code: code,
      member_boards: own?.memberBoards ?? null,
      equalization_aid: own?.equalizationAid ?? null,
      amount_1999: own?.amount1999 ?? null,
    };
  });
  await insertRows(tx, "grant_share_center", rows);
  tx.audit({
    act: "grantShareInputs.recorded",
    objectType: "grantShareSet",
    objectId: id,
    after: { name: set.name, fiscalYear: set.fiscalYear, source: set.sourceWords, appropriation: set.appropriation },
  });
  return { id };
}
