import { Column, Entity, PrimaryColumn } from "typeorm";
import type { MeetingState } from "../meeting/meeting.machine.ts";

/** A meeting of a role-alike group (A44); it has the states of every meeting: V1. */
@Entity({ name: "group_meeting", schema: "membership" })
export class GroupMeetingEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "group_id", type: "text" })
  groupId!: string;
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
  @Column({ type: "text" })
  state!: MeetingState;
  @Column({ name: "held_on", type: "date", nullable: true })
  heldOn!: string | null;
  @Column({ type: "text", nullable: true })
  minutes!: string | null;
  @Column({ name: "minutes_approved_on", type: "date", nullable: true })
  minutesApprovedOn!: string | null;
  @Column({ name: "planned_by", type: "text", nullable: true })
  plannedBy!: string | null;
  @Column({ name: "created_at", type: "timestamptz" })
  createdAt!: Date;
  @Column({ type: "integer" })
  changes!: number;
  @Column({ type: "integer" })
  version!: number;
}
