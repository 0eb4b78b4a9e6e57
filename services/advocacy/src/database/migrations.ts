import type { MigrationClass } from "@resc/store";
import { Metrics1795200000000 } from "./migrations/1795200000000-metrics.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";
import { Files1795600000000 } from "./migrations/1795600000000-files.ts";
import { FigureVersions1795600000001 } from "./migrations/1795600000001-figure-versions.ts";
import { Priorities1795610000000 } from "./migrations/1795610000000-priorities.ts";
import { Hearings1795620000000 } from "./migrations/1795620000000-hearings.ts";
import { FigureImports1795630000000 } from "./migrations/1795630000000-figure-imports.ts";
import { KnownPeople1795700000000 } from "./migrations/1795700000000-known-people.ts";
import { Scenarios1795840000000 } from "./migrations/1795840000000-scenarios.ts";
import { CommonPositions1795710000000 } from "./migrations/1795710000000-common-positions.ts";
import { Briefs1795830000000 } from "./migrations/1795830000000-briefs.ts";

/** The migrations of advocacy in order. */
export const advocacyMigrations: readonly MigrationClass[] = [
  Metrics1795200000000,
  PartnerReads1795300000000,
  Files1795600000000,
  FigureVersions1795600000001,
  Priorities1795610000000,
  Hearings1795620000000,
  FigureImports1795630000000,
  KnownPeople1795700000000,
  CommonPositions1795710000000,
  Scenarios1795840000000,
  Briefs1795830000000,
];
