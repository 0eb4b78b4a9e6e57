import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PlacementResult } from "../placement/place.ts";
import type { EngagementState } from "./engagement.machine.ts";
import type { EngagementOrigin, WhyUs } from "./engagement.words.ts";

/** An engagement (SM-1): V4 in region, V3 out of region. */
@Entity({ name: "engagement", schema: "engagements" })
export class EngagementEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "text" })
  ref!: string;
  @Column({ name: "provider_code", type: "text" })
  providerCode!: RescCode;
  @Column({ name: "district_id", type: "text", nullable: true })
  districtId!: string | null;
  @Column({ name: "organization_id", type: "text", nullable: true })
  organizationId!: string | null;
  @Column({ name: "customer_name", type: "text" })
  customerName!: string;
  @Column({ name: "town_keys", type: "text", array: true })
  townKeys!: string[];
  @Column({ name: "town_name", type: "text", nullable: true })
  townName!: string | null;
  @Column({ name: "category_code", type: "text" })
  categoryCode!: string;
  @Column({ type: "text" })
  service!: string;
  @Column({ type: "text" })
  origin!: EngagementOrigin;
  @Column({ name: "why_us", type: "text", nullable: true })
  whyUs!: WhyUs | null;
  @Column({ name: "why_us_words", type: "text", nullable: true })
  whyUsWords!: string | null;
  @Column({ name: "starts_on", type: "date", nullable: true })
  startsOn!: string | null;
  @Column({ name: "ends_on", type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ type: "integer", nullable: true })
  days!: number | null;
  @Column({ name: "requested_on", type: "date" })
  requestedOn!: string;
  @Column({ type: "text" })
  placement!: PlacementResult;
  @Column({ type: "text", array: true })
  hosts!: RescCode[];
  @Column({ name: "placement_note", type: "text", nullable: true })
  placementNote!: string | null;
  @Column({ type: "text" })
  state!: EngagementState;
  @Column({ name: "end_reason", type: "text", nullable: true })
  endReason!: string | null;
  @Column({ name: "ended_on", type: "date", nullable: true })
  endedOn!: string | null;
  @Column({ name: "opened_by", type: "text", nullable: true })
  openedBy!: string | null;
  @Column({ name: "projection_position", type: "bigint" })
  projectionPosition!: string;
  @Column({ name: "report_id", type: "text", nullable: true })
  reportId!: string | null;
  @Column({ name: "created_at", type: "timestamptz" })
  createdAt!: Date;
  @Column({ name: "updated_at", type: "timestamptz" })
  updatedAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
