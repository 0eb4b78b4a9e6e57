import type { Transaction } from "@resc/store";
import { type SpaceFacts, type YearCell, yearCellKey } from "./judge-rows.ts";
import { cellKey, type ReleasedYear } from "./suppress.ts";
import type { Thresholds, Withheld } from "./suppression-label.ts";

/** The name under which the thresholds of spaces by town stand. */
const thresholdSource = "spaces by town";

/** Towns with their region, types with their days, thresholds, and the newest numbers; in the worker's transaction, which alone reads them. */
export async function spaceFacts(tx: Transaction): Promise<SpaceFacts> {
  // The worker's role could act for anybody: the database asks once more who it is (I-34).
  await tx.query("select may_import_spaces()");
  const towns = await tx.query<{ key: string; name: string; region: string }>(
    "select t.key, t.name, g.region from known_town t join early_childhood_region g on g.town_key = t.key",
  );
  const types = await tx.query<{ code: string; validFrom: string | null; validTo: string | null }>(
    `select code, valid_from::text as "validFrom", valid_to::text as "validTo" from early_childhood_space_type`,
  );
  const newest = await tx.query<YearCell>(
    `select distinct on (c.fiscal_year, c.town_key, c.type_code) c.fiscal_year as "fiscalYear", c.town_key as town, c.region, c.type_code as type, c.funded, c.filled
      from space_cell c join space_import i on i.id = c.import_id order by c.fiscal_year, c.town_key, c.type_code, i.recorded_at desc, i.id desc`,
  );
  const [thresholds] = await tx.query<Thresholds>("select filled, funded from suppression_threshold where source = $1", [thresholdSource]);
  if (!thresholds) throw new Error(`No thresholds are on record for ${thresholdSource}.`);
  return {
    thresholds,
    towns: new Map(
      towns.flatMap(({ key, name, region }) => [
        [key, { key, region }],
        [name.toLowerCase(), { key, region }],
      ]),
    ),
    types: new Map(types.map(({ code, ...days }) => [code, days])),
    newest: new Map(newest.map((cell) => [yearCellKey(cell), cell])),
  };
}

/** A fiscal year as the newest import left it; null before the first. */
export async function lastRelease(tx: Transaction, fiscalYear: number, newest: SpaceFacts["newest"]): Promise<ReleasedYear | null> {
  const rows = await tx.query<{
    level: string;
    town: string | null;
    region: string | null;
    type: string | null;
    withheld: Withheld | null;
  }>(
    `select level, town_key as town, region, type_code as type, withheld from space_release where fiscal_year = $1 and import_id =
      (select id from space_import where fiscal_years @> array[$1::integer] order by recorded_at desc, id desc limit 1)`,
    [fiscalYear],
  );
  if (rows.length === 0) return null;
  const cells = new Map<string, Withheld | null>();
  const totals = new Map<string, boolean>();
  for (const { level, town, region, type, withheld } of rows)
    if (level === "TOWN") cells.set(cellKey({ town: town ?? "", region: region ?? "", type: type ?? "" }), withheld);
    else totals.set(totalKey(level, town, region, type), withheld === null);
  return { cells: [...newest.values()].filter((cell) => cell.fiscalYear === fiscalYear), release: { cells, totals } };
}

function totalKey(level: string, town: string | null, region: string | null, type: string | null): string {
  if (level === "TOWN_TOTAL") return `town:${town}`;
  if (level === "REGION_TOTAL") return `region:${region}`;
  return [type, region].filter((part) => part !== null).join("|");
}
