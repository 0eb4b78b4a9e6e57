import { z } from "zod";
import { key, oneOf, optional, sources, words } from "./cells.ts";
import { table } from "./table.ts";

/** Role-alike groups of the Alliance (A44): five named by a source, the others inferred from titles of directors. */
export const roleAlikeGroupsTable = table(
  "role_alike_groups.csv",
  z.object({
    key,
    name: words,
    category: words,
    /** `inferred`: from titles; no source names the group. */
    status: oneOf(["verified", "inferred"]),
    note: optional(words),
    sources,
  }),
);

/** A role-alike group. */
export type RoleAlikeGroupRow = z.infer<typeof roleAlikeGroupsTable.schema>;
