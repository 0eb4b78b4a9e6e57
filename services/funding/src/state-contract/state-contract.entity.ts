import type { Money, RescCode, StateAgencyCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ContractState } from "./state-contract.machine.ts";
import type { ContractRoute } from "./state-contract.words.ts";

/** A row of the State contract list (SM-8, V1 and its agency). Rows that public sources state have neither state, route nor lead. */
@Entity({ name: "state_contract", schema: "funding" })
export class StateContractEntity {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) key!: string;
  @Column({ type: "text", insert: false, update: false }) ref!: string;
  @Column({ type: "text" }) title!: string;
  @Column({ type: "text" }) agency!: StateAgencyCode;
  @Column({ type: "text" }) kind!: string;
  @Column({ type: "text", nullable: true }) role!: string | null;
  @Column({ name: "resc_codes", type: "text", array: true }) rescCodes!: RescCode[];
  @Column({ name: "fiscal_year", type: "integer", nullable: true }) fiscalYear!: number | null;
  @Column({ name: "fiscal_years", type: "integer", array: true }) fiscalYears!: number[];
  @Column({ type: "numeric", nullable: true }) amount!: Money | null;
  @Column({ name: "amount_note", type: "text", nullable: true }) amountNote!: string | null;
  @Column({ type: "text", nullable: true }) note!: string | null;
  @Column({ name: "source_ids", type: "text", array: true }) sourceIds!: string[];
  @Column({ type: "text", nullable: true }) state!: ContractState | null;
  @Column({ type: "text", nullable: true }) route!: ContractRoute | null;
  /** The opportunity or the law behind the route. */
  @Column({ name: "route_reference", type: "text", nullable: true }) routeReference!: string | null;
  @Column({ name: "lead_code", type: "text", nullable: true }) leadCode!: RescCode | null;
  /** The newest version of its terms; 0 before the first form. */
  @Column({ name: "terms_number", type: "integer" }) termsNumber!: number;
  @Column({ name: "office", type: "text", nullable: true }) office!: string | null;
  @Column({ name: "program_code", type: "text", nullable: true }) programCode!: string | null;
  @Column({ name: "contract_number", type: "text", nullable: true }) contractNumber!: string | null;
  @Column({ name: "funding_source", type: "text", nullable: true }) fundingSource!: string | null;
  @Column({ name: "period_from", type: "date", nullable: true }) periodFrom!: string | null;
  @Column({ name: "period_to", type: "date", nullable: true }) periodTo!: string | null;
  @Column({ type: "text", array: true, nullable: true }) incomplete!: string[] | null;
  @Column({ name: "agency_signed_on", type: "date", nullable: true }) agencySignedOn!: string | null;
  @Column({ name: "lead_signed_on", type: "date", nullable: true }) leadSignedOn!: string | null;
  @Column({ name: "previous_id", type: "text", nullable: true }) previousId!: string | null;
  @Column({ name: "next_id", type: "text", nullable: true }) nextId!: string | null;
  @Column({ name: "renewal_asked_on", type: "date", nullable: true }) renewalAskedOn!: string | null;
  @Column({ name: "end_reason", type: "text", nullable: true }) endReason!: string | null;
  @Column({ name: "ended_on", type: "date", nullable: true }) endedOn!: string | null;
  @Column({ name: "final_amount", type: "numeric", nullable: true }) finalAmount!: Money | null;
  @Column({ name: "final_note", type: "text", nullable: true }) finalNote!: string | null;
  @Column({ type: "integer" }) version!: number;
  @Column({ name: "updated_at", type: "timestamptz" }) updatedAt!: Date;
}
