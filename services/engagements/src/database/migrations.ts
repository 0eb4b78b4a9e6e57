import type { MigrationClass } from "@resc/store";
import { Projections1795200000000 } from "./migrations/1795200000000-projections.ts";
import { Engagements1795200100000 } from "./migrations/1795200100000-engagements.ts";
import { Corrections1795200200000 } from "./migrations/1795200200000-corrections.ts";
import { RegionCounts1795200300000 } from "./migrations/1795200300000-region-counts.ts";
import { NewestFirst1795200400000 } from "./migrations/1795200400000-newest-first.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";
import { OneBell1795400000000 } from "./migrations/1795400000000-one-bell.ts";
import { Expertise1795860000000 } from "./migrations/1795860000000-expertise.ts";
import { PacketSection1795510000000 } from "./migrations/1795510000000-packet-section.ts";

/** The migrations of engagements in order. */
export const engagementsMigrations: readonly MigrationClass[] = [
  Projections1795200000000,
  Engagements1795200100000,
  Corrections1795200200000,
  RegionCounts1795200300000,
  NewestFirst1795200400000,
  PartnerReads1795300000000,
  OneBell1795400000000,
  PacketSection1795510000000,
  Expertise1795860000000,
];
