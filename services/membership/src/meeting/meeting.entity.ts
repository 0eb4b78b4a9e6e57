import { Column, Entity, PrimaryColumn } from "typeorm";
import type { MeetingState } from "./meeting.machine.ts";

/** A meeting of the Executive Directors (SM-7): V2. */
@Entity({ name: "meeting", schema: "membership" })
export class MeetingEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "text" })
  place!: string;
  @Column({ name: "dial_in", type: "text", nullable: true })
  dialIn!: string | null;
  @Column({ name: "starts_at", type: "timestamptz" })
  startsAt!: Date;
  @Column({ name: "minutes_planned", type: "integer" })
  minutesPlanned!: number;
  @Column({ name: "freeze_at", type: "timestamptz" })
  freezeAt!: Date;
  @Column({ type: "text" })
  state!: MeetingState;
  @Column({ name: "held_on", type: "date", nullable: true })
  heldOn!: string | null;
  /** The instant at which it was held; null for those held before instants were kept. */
  @Column({ name: "held_at", type: "timestamptz", nullable: true })
  heldAt!: Date | null;
  /** Both terms are null where the clocks of D-13 were off at that instant. */
  @Column({ name: "votes_due_at", type: "timestamptz", nullable: true })
  votesDueAt!: Date | null;
  @Column({ name: "minutes_due_at", type: "timestamptz", nullable: true })
  minutesDueAt!: Date | null;
  @Column({ type: "text", nullable: true })
  minutes!: string | null;
  /** When the minutes were first written. */
  @Column({ name: "minutes_written_at", type: "timestamptz", nullable: true })
  minutesWrittenAt!: Date | null;
  @Column({ name: "minutes_approved_on", type: "date", nullable: true })
  minutesApprovedOn!: string | null;
  @Column({ name: "planned_by", type: "text", nullable: true })
  plannedBy!: string | null;
  @Column({ name: "created_at", type: "timestamptz" })
  createdAt!: Date;
  /** Counts moves of time and place, so that calendars replace their entry. */
  @Column({ type: "integer" })
  changes!: number;
  @Column({ type: "integer" })
  version!: number;
}
