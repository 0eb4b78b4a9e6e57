import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A day of work done under an engagement; participants are a count, never names (I-38). */
@Entity({ name: "delivery", schema: "engagements" })
export class DeliveryEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "engagement_id", type: "text" })
  engagementId!: string;
  @Column({ name: "provider_code", type: "text" })
  providerCode!: RescCode;
  @Column({ name: "delivered_on", type: "date" })
  deliveredOn!: string;
  @Column({ type: "numeric" })
  hours!: string;
  @Column({ type: "integer", nullable: true })
  participants!: number | null;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  @Column({ name: "recorded_at", type: "timestamptz" })
  recordedAt!: Date;
}
