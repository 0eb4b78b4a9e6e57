import type { MigrationClass } from "@resc/store";
import { Metrics1795200000000 } from "./migrations/1795200000000-metrics.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";

/** The migrations of advocacy in order. */
export const advocacyMigrations: readonly MigrationClass[] = [Metrics1795200000000, PartnerReads1795300000000];
