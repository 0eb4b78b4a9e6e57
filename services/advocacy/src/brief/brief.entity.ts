import { Column, Entity, PrimaryColumn } from "typeorm";

/** A brief; its lines and releases stand in tables of their own. OUTDATED is never stored: it follows from the data. */
@Entity({ name: "brief", schema: "advocacy" })
export class BriefEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ name: "session_year", type: "integer" })
  sessionYear!: number;
  @Column({ type: "text" })
  title!: string;
  @Column({ name: "text_version", type: "integer" })
  textVersion!: number;
  @Column({ type: "text" })
  state!: "DRAFT" | "REVIEW" | "RELEASED";
  @Column({ name: "begun_by", type: "text", nullable: true })
  begunBy!: string | null;
  @Column({ name: "begun_at", type: "timestamptz" })
  begunAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
