import { Column, Entity, PrimaryColumn } from "typeorm";

/** The call of the interested directors with the agency's staff (A41, V1). */
@Entity({ name: "opportunity_call", schema: "funding" })
export class CallEntity {
  @PrimaryColumn({ name: "opportunity_id", type: "text" })
  id!: string;
  @Column({ name: "proposed_at", type: "timestamptz", array: true })
  proposedAt!: Date[];
  @Column({ name: "chosen_at", type: "timestamptz", nullable: true })
  chosenAt!: Date | null;
  @Column({ type: "integer" })
  minutes!: number;
  @Column({ name: "dial_in", type: "text" })
  dialIn!: string;
  @Column({ type: "text", nullable: true })
  agenda!: string | null;
  @Column({ name: "invited_contact_ids", type: "text", array: true })
  invitedContactIds!: string[];
  @Column({ name: "invited_at", type: "timestamptz", nullable: true })
  invitedAt!: Date | null;
  @Column({ type: "integer" })
  sequence!: number;
  @Column({ name: "held_at", type: "timestamptz", nullable: true })
  heldAt!: Date | null;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
