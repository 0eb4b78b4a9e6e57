import { newId } from "@resc/domain";
import type { RoleAlikeGroupRow } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import { insertRows } from "../reference-load/insert-rows.ts";

/** The groups on record; each says whether a source names it. */
export async function insertGroups(tx: Transaction, rows: readonly RoleAlikeGroupRow[]): Promise<void> {
  await insertRows(
    tx,
    "role_alike_group",
    rows.map(({ key, name, category, status, note, sources }) => ({
      id: newId("group"),
      slug: key,
      name,
      category,
      status,
      note,
      source_ids: sources,
      version: 1,
    })),
  );
}
