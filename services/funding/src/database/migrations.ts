import type { MigrationClass } from "@resc/store";
import { StateContracts1795200000000 } from "./migrations/1795200000000-state-contracts.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";
import { KnownFacts1795400000000 } from "./migrations/1795400000000-known-facts.ts";
import { Files1795410000000 } from "./migrations/1795410000000-files.ts";
import { StateContractWork1795410000001 } from "./migrations/1795410000001-state-contract-work.ts";

/** The migrations of funding in order. */
export const fundingMigrations: readonly MigrationClass[] = [
  StateContracts1795200000000,
  PartnerReads1795300000000,
  KnownFacts1795400000000,
  Files1795410000000,
  StateContractWork1795410000001,
];
