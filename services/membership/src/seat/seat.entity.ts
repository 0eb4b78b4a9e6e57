import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { SeatState } from "./seat.machine.ts";

/** One stretch of a seat on a RESC's board: a vacancy, or one person's term (SM-13): V1. */
@Entity({ name: "seat", schema: "membership" })
export class SeatEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "resc_code", type: "text" })
  resc!: RescCode;
  @Column({ name: "district_id", type: "text" })
  districtId!: string;
  /** Which of the board's seats it is, from 1. */
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  state!: SeatState;
  /** First day of the vacancy; null when no start of the membership is on record. */
  @Column({ name: "opens_on", type: "date", nullable: true })
  opensOn!: string | null;
  @Column({ name: "holder_name", type: "text", nullable: true })
  memberName!: string | null;
  /** The holder in the directory; null for who has no account. */
  @Column({ name: "holder_person_id", type: "text", nullable: true })
  memberPersonId!: string | null;
  @Column({ name: "held_from", type: "date", nullable: true })
  heldFrom!: string | null;
  /** First day on which the holder no longer holds it. */
  @Column({ name: "held_to", type: "date", nullable: true })
  heldTo!: string | null;
  @Column({ name: "end_reason", type: "text", nullable: true })
  endReason!: string | null;
  @Column({ name: "ended_at", type: "timestamptz", nullable: true })
  endedAt!: Date | null;
  @Column({ type: "integer" })
  version!: number;
}

/** Somebody's time on the executive board, within the time of the seat (I-04). */
@Entity({ name: "executive_term", schema: "membership" })
export class ExecutiveTermEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "seat_id", type: "text" })
  seatId!: string;
  @Column({ name: "resc_code", type: "text" })
  resc!: RescCode;
  @Column({ name: "held_from", type: "date" })
  heldFrom!: string;
  /** First day on which it no longer holds. */
  @Column({ name: "held_to", type: "date" })
  heldTo!: string;
  @Column({ type: "integer" })
  version!: number;
}
