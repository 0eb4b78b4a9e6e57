import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What only the RESC doing the work may read (V4, I-13): price, notes, the customer's contact. */
@Entity({ name: "engagement_terms", schema: "engagements" })
export class EngagementTermsEntity {
  @PrimaryColumn({ name: "engagement_id", type: "text" })
  engagementId!: string;
  @Column({ name: "provider_code", type: "text" })
  providerCode!: RescCode;
  @Column({ type: "numeric", nullable: true, precision: 14, scale: 2 })
  price!: string | null;
  @Column({ type: "text", nullable: true })
  notes!: string | null;
  @Column({ name: "contact_name", type: "text", nullable: true })
  contactName!: string | null;
  @Column({ name: "contact_email", type: "text", nullable: true })
  contactEmail!: string | null;
  @Column({ name: "contact_phone", type: "text", nullable: true })
  contactPhone!: string | null;
  @Column({ name: "invited_staff_name", type: "text", nullable: true })
  invitedStaffName!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
