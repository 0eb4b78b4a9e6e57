import { Column, Entity, PrimaryColumn } from "typeorm";

/** A hearing at which somebody speaks for the Alliance: V1. */
@Entity({ name: "hearing", schema: "advocacy" })
export class HearingEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ name: "session_year", type: "integer" })
  sessionYear!: number;
  @Column({ name: "held_on", type: "date" })
  heldOn!: string;
  @Column({ type: "text" })
  committee!: string;
  @Column({ type: "text", array: true })
  bills!: string[];
  @Column({ type: "text" })
  subject!: string;
  @Column({ type: "text" })
  speakers!: string;
  @Column({ name: "brief_used", type: "text", nullable: true })
  briefUsed!: string | null;
  @Column({ name: "recorded_by", type: "text" })
  recordedBy!: string;
  @Column({ name: "recorded_at", type: "timestamptz" })
  recordedAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}

/** What was asked or promised at a hearing, by whom, and what became of it. */
@Entity({ name: "hearing_point", schema: "advocacy" })
export class HearingPointEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "hearing_id", type: "text" })
  hearingId!: string;
  @Column({ type: "text" })
  kind!: "ASKED" | "PROMISED";
  @Column({ type: "text" })
  what!: string;
  @Column({ name: "by_whom", type: "text" })
  byWhom!: string;
  @Column({ name: "follow_up_on", type: "date", nullable: true })
  followUpOn!: string | null;
  @Column({ type: "text", nullable: true })
  outcome!: string | null;
  @Column({ name: "outcome_on", type: "date", nullable: true })
  outcomeOn!: string | null;
  @Column({ name: "recorded_by", type: "text" })
  recordedBy!: string;
  @Column({ name: "recorded_at", type: "timestamptz" })
  recordedAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
