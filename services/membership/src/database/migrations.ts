import type { MigrationClass } from "@resc/store";
import { Core1795200000000 } from "./migrations/1795200000000-core.ts";
import { Governance1795500000000 } from "./migrations/1795500000000-governance.ts";
import { RoleAlikeGroups1795850000000 } from "./migrations/1795850000000-role-alike-groups.ts";
import { Accord1795810000000 } from "./migrations/1795810000000-accord.ts";
import { Onboarding1795810000001 } from "./migrations/1795810000001-onboarding.ts";
import { Boundaries1795823000000 } from "./migrations/1795823000000-boundaries.ts";
import { DatedChanges1795821000000 } from "./migrations/1795821000000-dated-changes.ts";
import { Decisions1795822000000 } from "./migrations/1795822000000-decisions.ts";
import { PublicRecords1795900000000 } from "./migrations/1795900000000-public-records.ts";
import { Seats1795820000000 } from "./migrations/1795820000000-seats.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";

/** The migrations of membership in order. */
export const membershipMigrations: readonly MigrationClass[] = [
  Core1795200000000,
  PartnerReads1795300000000,
  Governance1795500000000,
  RoleAlikeGroups1795850000000,
  Accord1795810000000,
  Onboarding1795810000001,
  Seats1795820000000,
  DatedChanges1795821000000,
  Decisions1795822000000,
  Boundaries1795823000000,
  PublicRecords1795900000000,
];
