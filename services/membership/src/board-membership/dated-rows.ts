import { type IdKind, newId, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";

/** A dated fact as it is believed now: valid from and to, first day out; null is open. */
export interface DatedRow {
  readonly id: string;
  readonly resc: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A table of dated facts with what they are about, and the topic under which the other subgraphs hear of them. */
interface DatedTable {
  readonly table: "membership" | "catchment_line";
  readonly about: "district_id" | "town_key";
  readonly kind: IdKind;
  readonly topic: string;
  readonly named: "districtId" | "townKey";
  /** Columns of a row that the Alliance decided, and their values. */
  readonly decided: readonly [columns: string, values: string];
}

/** Memberships of boards of education. */
export const memberships: DatedTable = {
  table: "membership",
  about: "district_id",
  kind: "membership",
  topic: "membership",
  named: "districtId",
  decided: ["status", "'decided'"],
};
/** Lines of catchments. */
export const catchmentLines: DatedTable = {
  table: "catchment_line",
  about: "town_key",
  kind: "catchmentLine",
  topic: "catchmentLine",
  named: "townKey",
  decided: ["confidence", "'DECIDED'"],
};

/** What is believed now of one district or town, for days from one on; locked until the end. */
export async function believedFrom(tx: Transaction, of: DatedTable, about: string, from: string): Promise<DatedRow[]> {
  return tx.query<DatedRow>(
    `select id, resc_code as resc, lower(valid)::text as from, upper(valid)::text as to from ${of.table}
     where ${of.about} = $1 and upper_inf(recorded) and not isempty(valid) and (upper_inf(valid) or upper(valid) > $2::date) order by lower(valid) nulls first for update`,
    [about, from],
  );
}

/**
 * From a day on, something else holds: rows of that time are closed as of now and stay readable as what was believed, their days before are
 * written anew, and the new row follows. Nothing is rewritten (I-05, I-06). `resc` null: nothing follows. Returns the id of the row that follows.
 */
export async function changeFrom(
  tx: Transaction,
  of: DatedTable,
  about: string,
  from: string,
  resc: string | null,
): Promise<string | null> {
  const rows = await believedFrom(tx, of, about, from);
  // Rows that cannot be locked are not the actor's to change.
  if (rows.length === 0 && !resc) throw new NotFoundError();
  for (const row of rows) {
    await tx.query(
      `update ${of.table} set recorded = tstzrange(lower(recorded), greatest(lower(recorded), platform.now())) where id = $1`,
      [row.id],
    );
    // A row that is no longer believed lasts no day for who keeps a projection of today's belief.
    publish(tx, of, about, { ...row, from, to: from });
    if (row.from === null || row.from < from) await put(tx, of, about, { resc: row.resc, from: row.from, to: from }, row.id);
  }
  return resc ? put(tx, of, about, { resc, from, to: null }, null) : null;
}

function publish(tx: Transaction, of: DatedTable, about: string, { id, resc, from, to }: DatedRow): void {
  tx.publish({ topic: of.topic, subjectId: id, payload: { id, [of.named]: about, resc, validFrom: from, validTo: to } });
}

/** A row that is believed from now on; one that continues another keeps how sure it is and where it comes from. */
async function put(tx: Transaction, of: DatedTable, about: string, row: Omit<DatedRow, "id">, continues: string | null): Promise<string> {
  const id = newId(of.kind);
  const [columns, values] = of.decided;
  const more = of.table === "catchment_line" ? ", evidence" : "";
  const kept = continues ? `${columns}, source_ids${more}` : `${values}, '{}'${more && ", 'Decided by the Alliance'"}`;
  await tx.query(
    `insert into ${of.table} (id, ${of.about}, resc_code, valid, recorded, ${columns}, source_ids${more})
     select $1, $2, $3, daterange($4, $5), tstzrange(platform.now(), null), ${kept}${continues ? ` from ${of.table} where id = $6` : ""}`,
    [id, about, row.resc, row.from, row.to, ...(continues ? [continues] : [])],
  );
  publish(tx, of, about, { id, ...row });
  return id;
}
