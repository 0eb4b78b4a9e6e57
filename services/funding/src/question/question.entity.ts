import { Column, Entity, PrimaryColumn } from "typeorm";

/** A question to the agency and its answer, the same for everybody (A41, V1). Who asked stands apart. */
@Entity({ name: "question", schema: "funding" })
export class QuestionEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "opportunity_id", type: "text" })
  opportunityId!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  text!: string;
  @Column({ name: "asked_at", type: "timestamptz" })
  askedAt!: Date;
  @Column({ type: "text", nullable: true })
  answer!: string | null;
  @Column({ name: "answered_at", type: "timestamptz", nullable: true })
  answeredAt!: Date | null;
  @Column({ name: "answered_by_contact_id", type: "text", nullable: true })
  answeredByContactId!: string | null;
  @Column({ name: "recorded_by", type: "text", nullable: true })
  recordedBy!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
