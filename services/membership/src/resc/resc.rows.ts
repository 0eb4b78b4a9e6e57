import { rescShortNames, type RescCode } from "@resc/domain";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Resc } from "./resc.type.ts";

const columns = `code, legal_name as "legalName", former_names as "formerNames", office_town as "officeTown", office_address as "officeAddress", zip, phone, website,
  founded_year as "foundedYear", founding_note as "foundingNote", source_ids as "sourceIds"`;

function toResc(row: Omit<Resc, "name">): Resc {
  return Object.assign(new Resc(), row, { name: rescShortNames[row.code] });
}

/** A RESC by code. */
export const rescByCode = defineLoader<RescCode, Resc>(
  async (ctx, codes) =>
    (await ctx.read.query<Omit<Resc, "name">>(`select ${columns} from resc where code = any ($1)`, [codes])).map(toResc),
  (row) => row.code,
);

/** All six, in code order. */
export async function allRescs(ctx: RequestContext): Promise<Resc[]> {
  return (await ctx.read.query<Omit<Resc, "name">>(`select ${columns} from resc order by code`)).map(toResc);
}
