import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ReportState } from "../reported-work/reported-work.machine.ts";

/** A row of the out-of-region list (SM-3, V1): facts follow the engagement, or were reported. */
@Entity({ name: "list_row", schema: "engagements" })
export class ListRowEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "text" })
  ref!: string;
  @Column({ type: "text" })
  kind!: "ENGAGEMENT" | "REPORTED";
  @Column({ name: "engagement_id", type: "text", nullable: true })
  engagementId!: string | null;
  @Column({ name: "notice_id", type: "text", nullable: true })
  noticeId!: string | null;
  @Column({ name: "host_code", type: "text" })
  hostCode!: RescCode;
  @Column({ name: "provider_code", type: "text" })
  providerCode!: RescCode;
  @Column({ name: "customer_name", type: "text" })
  customerName!: string;
  @Column({ name: "district_id", type: "text", nullable: true })
  districtId!: string | null;
  @Column({ name: "organization_id", type: "text", nullable: true })
  organizationId!: string | null;
  @Column({ name: "town_keys", type: "text", array: true })
  townKeys!: string[];
  @Column({ name: "town_name", type: "text", nullable: true })
  townName!: string | null;
  @Column({ name: "category_code", type: "text", nullable: true })
  categoryCode!: string | null;
  @Column({ type: "text" })
  service!: string;
  @Column({ name: "starts_on", type: "date", nullable: true })
  startsOn!: string | null;
  @Column({ name: "ends_on", type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ type: "integer", nullable: true })
  days!: number | null;
  @Column({ type: "text", nullable: true })
  origin!: string | null;
  @Column({ name: "why_us", type: "text", nullable: true })
  whyUs!: string | null;
  @Column({ name: "engagement_state", type: "text", nullable: true })
  engagementState!: string | null;
  @Column({ name: "notice_state", type: "text", nullable: true })
  noticeState!: string | null;
  @Column({ type: "text", array: true })
  flags!: string[];
  @Column({ name: "given_on", type: "date", nullable: true })
  givenOn!: string | null;
  @Column({ name: "listed_on", type: "date" })
  listedOn!: string;
  @Column({ name: "reviewed_on", type: "date", nullable: true })
  reviewedOn!: string | null;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  @Column({ name: "reported_by", type: "text", nullable: true })
  reportedBy!: string | null;
  @Column({ name: "how_heard", type: "text", nullable: true })
  howHeard!: string | null;
  @Column({ name: "report_state", type: "text", nullable: true })
  reportState!: ReportState | null;
  @Column({ name: "answer_reason", type: "text", nullable: true })
  answerReason!: string | null;
  @Column({ name: "corrected_at", type: "timestamptz", nullable: true })
  correctedAt!: Date | null;
  @Column({ type: "integer" })
  version!: number;
}
