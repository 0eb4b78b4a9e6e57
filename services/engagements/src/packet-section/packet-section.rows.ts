import { may } from "@resc/access";
import { defineLoader } from "@resc/subgraph";
import { OutOfRegionSection } from "./packet-section.type.ts";
import type { SectionContent } from "./section-lines.ts";

/** A frozen section by id; null for who may not read the out-of-region list. */
export const sectionById = defineLoader<string, OutOfRegionSection>(
  async (ctx, ids) => {
    if (!may(ctx.actor, "outOfRegionList:read")) return [];
    const rows = await ctx.read.query<Omit<OutOfRegionSection, "lines" | "rows"> & { content: string }>(
      `select id, number, as_of as "asOf", frozen_at as "frozenAt", sha256, content from out_of_region_section where id = any ($1)`,
      [ids],
    );
    return rows.map(({ content, ...row }) =>
      Object.assign(new OutOfRegionSection(), { ...row, ...(JSON.parse(content) as SectionContent) }),
    );
  },
  (row) => row.id,
);
