import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ConcernState, OutcomeKind } from "./concern.machine.ts";

/** A concern (SM-7, A48): its raiser's and V2. */
@Entity({ name: "concern", schema: "membership" })
export class ConcernEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  text!: string;
  @Column({ type: "text" })
  area!: string;
  @Column({ type: "text", array: true })
  links!: string[];
  @Column({ name: "raised_by", type: "text" })
  raisedBy!: string;
  @Column({ name: "raised_for", type: "text" })
  raisedFor!: RescCode;
  @Column({ name: "raised_at", type: "timestamptz" })
  raisedAt!: Date;
  @Column({ name: "notice_id", type: "text", nullable: true })
  noticeId!: string | null;
  @Column({ name: "notice_concern_id", type: "text", nullable: true })
  noticeConcernId!: string | null;
  /** The event of a common position that brought it; null for what a person raised. */
  @Column({ name: "position_event", type: "text", nullable: true })
  positionEvent!: string | null;
  /** The role-alike group that raises it by the person. */
  @Column({ name: "group_id", type: "text", nullable: true })
  groupId!: string | null;
  @Column({ name: "prefers_next", type: "boolean" })
  prefersNext!: boolean;
  @Column({ type: "text" })
  state!: ConcernState;
  @Column({ name: "meeting_id", type: "text", nullable: true })
  meetingId!: string | null;
  /** The day of the meeting at which it stands; its raiser learns no more of the meeting. */
  @Column({ name: "placed_on", type: "date", nullable: true })
  placedOn!: string | null;
  @Column({ name: "merged_into", type: "text", nullable: true })
  mergedInto!: string | null;
  @Column({ name: "withdraw_reason", type: "text", nullable: true })
  withdrawReason!: string | null;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  @Column({ name: "new_facts", type: "text", nullable: true })
  newFacts!: string | null;
  @Column({ type: "integer" })
  version!: number;
}

/** An outcome of a concern at a meeting (SM-7). */
@Entity({ name: "concern_outcome", schema: "membership" })
export class ConcernOutcomeEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "concern_id", type: "text" })
  concernId!: string;
  @Column({ name: "meeting_id", type: "text" })
  meetingId!: string;
  @Column({ type: "text" })
  kind!: OutcomeKind;
  @Column({ type: "text", nullable: true })
  words!: string | null;
  /** The role-alike group that takes it; for TO_GROUP. */
  @Column({ name: "group_id", type: "text", nullable: true })
  groupId!: string | null;
  @Column({ name: "owner_person_id", type: "text", nullable: true })
  ownerPersonId!: string | null;
  @Column({ name: "due_on", type: "date", nullable: true })
  dueOn!: string | null;
  @Column({ name: "done_on", type: "date", nullable: true })
  doneOn!: string | null;
  @Column({ name: "done_note", type: "text", nullable: true })
  doneNote!: string | null;
  @Column({ name: "decided_at", type: "timestamptz" })
  decidedAt!: Date;
  @Column({ name: "decided_by", type: "text" })
  decidedBy!: string;
  @Column({ type: "integer" })
  version!: number;
}
