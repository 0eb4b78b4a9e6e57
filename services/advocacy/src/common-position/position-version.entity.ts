import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PositionState } from "./common-position.machine.ts";

/** One version of a common position: its text, and where it stands (SM-9). Seen as its state says: V2, V1 once adopted, V0 once in force. */
@Entity({ name: "position_version", schema: "advocacy" })
export class PositionVersionEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "position_id", type: "text" })
  positionId!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "text" })
  body!: string;
  @Column({ type: "text" })
  state!: PositionState;
  @Column({ name: "release_at", type: "timestamptz", nullable: true })
  releaseAt!: Date | null;
  @Column({ name: "end_reason", type: "text", nullable: true })
  endReason!: string | null;
  @Column({ name: "superseded_by", type: "text", nullable: true })
  supersededBy!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
