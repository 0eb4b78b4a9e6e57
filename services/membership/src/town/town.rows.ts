import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { askedFrom } from "../dated.ts";
import type { Town } from "./town.type.ts";

/** The columns of a town under the alias `t`. */
export const townColumns = `t.key, t.name, t.number, t.county, t.planning_region as "planningRegion", t.latitude, t.longitude, t.source_ids as "sourceIds"`;

/** A town by key. */
export const townByKey = defineLoader<string, Town>(
  async (ctx, keys) => ctx.read.query<Town>(`select ${townColumns} from town t where t.key = any ($1)`, [keys]),
  (row) => row.key,
);

/** The towns that a district serves on a day, by name; the loader's key is a dated key of the district. */
export const townsOfDistrict = defineManyLoader<Town>(async (ctx, keys) =>
  ctx.read.query(
    `select asked.raw as "forKey", ${townColumns} from ${askedFrom}
    join district_town d on d.district_id = asked.id and d.valid @> asked.as_of join town t on t.key = d.town_key order by t.name`,
    [keys],
  ),
);
