import type { DeadlinePrecision, DeadlineRule } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { OpportunityState } from "./opportunity.machine.ts";

/** Whether proposals are taken here, or by the agency itself. */
export type OpportunityRoute = "ALLIANCE" | "AGENCY_RUN";

/** A funding opportunity and the notice from which it came (SM-4, V1). */
@Entity({ name: "opportunity", schema: "funding" })
export class OpportunityEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "text" })
  ref!: string;
  @Column({ name: "agency_code", type: "text" })
  agencyCode!: string;
  @Column({ type: "text", nullable: true })
  office!: string | null;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "text", nullable: true })
  number!: string | null;
  @Column({ type: "text" })
  route!: OpportunityRoute;
  @Column({ type: "text" })
  summary!: string;
  @Column({ type: "numeric", nullable: true })
  amount!: string | null;
  @Column({ name: "amount_note", type: "text", nullable: true })
  amountNote!: string | null;
  @Column({ type: "text", nullable: true })
  eligibility!: string | null;
  @Column({ name: "period_words", type: "text", nullable: true })
  periodWords!: string | null;
  @Column({ name: "contact_id", type: "text", nullable: true })
  contactId!: string | null;
  @Column({ name: "is_public", type: "boolean" })
  isPublic!: boolean;
  @Column({ name: "conference_words", type: "text", nullable: true })
  conferenceWords!: string | null;
  @Column({ name: "conference_at", type: "timestamptz", nullable: true })
  conferenceAt!: Date | null;
  @Column({ name: "source_kind", type: "text" })
  sourceKind!: "PASTED" | "FILE";
  @Column({ name: "source_text", type: "text", nullable: true })
  sourceText!: string | null;
  @Column({ name: "source_file_id", type: "text", nullable: true })
  sourceFileId!: string | null;
  @Column({ name: "source_hash", type: "text" })
  sourceHash!: string;
  @Column({ name: "published_on", type: "date", nullable: true })
  publishedOn!: string | null;
  @Column({ name: "closes_words", type: "text" })
  closesWords!: string;
  @Column({ name: "closes_precision", type: "text" })
  closesPrecision!: DeadlinePrecision;
  @Column({ name: "closes_at", type: "timestamptz", nullable: true })
  closesAt!: Date | null;
  @Column({ name: "closes_rule", type: "text" })
  closesRule!: DeadlineRule;
  @Column({ name: "alliance_closes_at", type: "timestamptz", nullable: true })
  allianceClosesAt!: Date | null;
  @Column({ name: "alliance_closes_set_by", type: "text" })
  allianceClosesSetBy!: "DEFAULT" | "COORDINATOR";
  @Column({ type: "text" })
  state!: OpportunityState;
  @Column({ type: "boolean" })
  sole!: boolean;
  @Column({ name: "received_at", type: "timestamptz" })
  receivedAt!: Date;
  @Column({ name: "received_by", type: "text" })
  receivedBy!: string;
  @Column({ name: "circulate_by", type: "timestamptz" })
  circulateBy!: Date;
  @Column({ name: "circulated_at", type: "timestamptz", nullable: true })
  circulatedAt!: Date | null;
  @Column({ name: "window_closes_at", type: "timestamptz", nullable: true })
  windowClosesAt!: Date | null;
  @Column({ name: "window_closed_at", type: "timestamptz", nullable: true })
  windowClosedAt!: Date | null;
  @Column({ name: "reminded_at", type: "timestamptz", nullable: true })
  remindedAt!: Date | null;
  @Column({ name: "state_since", type: "timestamptz" })
  stateSince!: Date;
  @Column({ name: "end_reason", type: "text", nullable: true })
  endReason!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
