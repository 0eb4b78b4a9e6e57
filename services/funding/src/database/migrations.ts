import type { MigrationClass } from "@resc/store";
import { StateContracts1795200000000 } from "./migrations/1795200000000-state-contracts.ts";
import { PartnerReads1795300000000 } from "./migrations/1795300000000-partner-reads.ts";
import { KnownFacts1795400000000 } from "./migrations/1795400000000-known-facts.ts";
import { Files1795410000000 } from "./migrations/1795410000000-files.ts";
import { StateContractWork1795410000001 } from "./migrations/1795410000001-state-contract-work.ts";
import { Ventures1795420000000 } from "./migrations/1795420000000-ventures.ts";
import { Contributions1795420100000 } from "./migrations/1795420100000-contributions.ts";
import { EarlyChildhood1795430000000 } from "./migrations/1795430000000-early-childhood.ts";
import { GrantShares1795431000000 } from "./migrations/1795431000000-grant-shares.ts";
import { Opportunities1795440000000 } from "./migrations/1795440000000-opportunities.ts";
import { SealedProposals1795441000000 } from "./migrations/1795441000000-sealed-proposals.ts";
import { NeutralJudging1795442000000 } from "./migrations/1795442000000-neutral-judging.ts";
import { JudgingAsMeant1795450000000 } from "./migrations/1795450000000-judging-as-meant.ts";
import { AnyAgency1795451000000 } from "./migrations/1795451000000-any-agency.ts";
import { WaysOut1795452000000 } from "./migrations/1795452000000-ways-out.ts";
import { ContributionTotals1795453000000 } from "./migrations/1795453000000-contribution-totals.ts";
import { LookBackWaivers1795454000000 } from "./migrations/1795454000000-look-back-waivers.ts";
import { PacketSection1795520000000 } from "./migrations/1795520000000-packet-section.ts";
import { LookBackMonths1795900000001 } from "./migrations/1795900000001-look-back-months.ts";

/** The migrations of funding in order. */
export const fundingMigrations: readonly MigrationClass[] = [
  StateContracts1795200000000,
  PartnerReads1795300000000,
  KnownFacts1795400000000,
  Files1795410000000,
  StateContractWork1795410000001,
  Ventures1795420000000,
  Contributions1795420100000,
  EarlyChildhood1795430000000,
  GrantShares1795431000000,
  Opportunities1795440000000,
  SealedProposals1795441000000,
  NeutralJudging1795442000000,
  JudgingAsMeant1795450000000,
  AnyAgency1795451000000,
  WaysOut1795452000000,
  ContributionTotals1795453000000,
  LookBackWaivers1795454000000,
  PacketSection1795520000000,
  LookBackMonths1795900000001,
];
