import type { Money, RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { SupportKind } from "../venture/kinds.ts";
import type { ContributionFlag, ContributionState } from "./contribution.machine.ts";
import type { ValuationMethod } from "./contribution.words.ts";

/** A contribution to a common venture (A27, SM-11): V1. How much it is stands in its ledger only. */
@Entity({ name: "contribution", schema: "funding" })
export class ContributionEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ name: "venture_id", type: "text" })
  ventureId!: string;
  @Column({ name: "lead_code", type: "text" })
  leadCode!: RescCode;
  @Column({ name: "giver_code", type: "text" })
  giverCode!: RescCode;
  @Column({ type: "text" })
  kind!: SupportKind;
  @Column({ name: "fiscal_year", type: "integer" })
  fiscalYear!: number;
  @Column({ type: "text" })
  what!: string;
  @Column({ type: "text", nullable: true })
  method!: ValuationMethod | null;
  @Column({ name: "method_words", type: "text", nullable: true })
  methodWords!: string | null;
  @Column({ name: "staff_category", type: "text", nullable: true })
  staffCategory!: string | null;
  @Column({ name: "stated_rate", type: "numeric", nullable: true })
  statedRate!: Money | null;
  @Column({ type: "text", nullable: true })
  space!: string | null;
  @Column({ name: "rate_id", type: "text", nullable: true })
  rateId!: string | null;
  @Column({ type: "numeric", nullable: true })
  rate!: Money | null;
  @Column({ type: "text" })
  state!: ContributionState;
  @Column({ type: "text", array: true })
  flags!: ContributionFlag[];
  @Column({ name: "schedule_revision", type: "integer" })
  scheduleRevision!: number;
  @Column({ name: "pledged_by", type: "text" })
  pledgedBy!: string;
  @Column({ name: "pledged_at", type: "timestamptz" })
  pledgedAt!: Date;
  @Column({ name: "accepted_by", type: "text", nullable: true })
  acceptedBy!: string | null;
  @Column({ name: "accepted_at", type: "timestamptz", nullable: true })
  acceptedAt!: Date | null;
  @Column({ type: "integer" })
  version!: number;
}
