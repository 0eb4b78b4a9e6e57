import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { NoticeFlag, NoticeState } from "./courtesy-notice.machine.ts";
import type { CapacityTopic, CollaborationTopic, NoticeChannel } from "./courtesy-notice.words.ts";

/** A courtesy notice owed to one home RESC for one engagement (SM-2, V3). */
@Entity({ name: "courtesy_notice", schema: "engagements" })
export class CourtesyNoticeEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "text" })
  ref!: string;
  @Column({ name: "engagement_id", type: "text" })
  engagementId!: string;
  @Column({ name: "provider_code", type: "text" })
  providerCode!: RescCode;
  @Column({ name: "host_code", type: "text" })
  hostCode!: RescCode;
  @Column({ type: "text" })
  state!: NoticeState;
  @Column({ type: "text", array: true })
  flags!: NoticeFlag[];
  @Column({ name: "due_at", type: "timestamptz" })
  dueAt!: Date;
  @Column({ name: "due_rule", type: "text" })
  dueRule!: "TARGET" | "BEFORE_START";
  @Column({ name: "customer_name", type: "text" })
  customerName!: string;
  @Column({ name: "district_id", type: "text", nullable: true })
  districtId!: string | null;
  @Column({ name: "category_code", type: "text" })
  categoryCode!: string;
  @Column({ type: "text" })
  service!: string;
  @Column({ name: "starts_on", type: "date", nullable: true })
  startsOn!: string | null;
  @Column({ name: "ends_on", type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ type: "integer", nullable: true })
  days!: number | null;
  @Column({ name: "recipient_person_id", type: "text", nullable: true })
  recipientPersonId!: string | null;
  @Column({ name: "given_by", type: "text", nullable: true })
  givenBy!: string | null;
  @Column({ name: "given_at", type: "timestamptz", nullable: true })
  givenAt!: Date | null;
  @Column({ type: "text", nullable: true })
  channel!: NoticeChannel | null;
  @Column({ name: "spoken_at", type: "timestamptz", nullable: true })
  spokenAt!: Date | null;
  @Column({ name: "spoke_with", type: "text", nullable: true })
  spokeWith!: string | null;
  @Column({ name: "type_of_service", type: "text", nullable: true })
  typeOfService!: string | null;
  @Column({ name: "length_of_commitment", type: "text", nullable: true })
  lengthOfCommitment!: string | null;
  @Column({ type: "text", nullable: true })
  collaboration!: CollaborationTopic | null;
  @Column({ name: "collaboration_words", type: "text", nullable: true })
  collaborationWords!: string | null;
  @Column({ name: "capacity_building", type: "text", nullable: true })
  capacityBuilding!: CapacityTopic | null;
  @Column({ name: "capacity_words", type: "text", nullable: true })
  capacityWords!: string | null;
  @Column({ type: "text", nullable: true })
  message!: string | null;
  @Column({ name: "undo_until", type: "timestamptz", nullable: true })
  undoUntil!: Date | null;
  @Column({ name: "acknowledged_at", type: "timestamptz", nullable: true })
  acknowledgedAt!: Date | null;
  @Column({ name: "acknowledged_by", type: "text", nullable: true })
  acknowledgedBy!: string | null;
  @Column({ name: "acknowledged_by_name", type: "text", nullable: true })
  acknowledgedByName!: string | null;
  @Column({ name: "call_me_at", type: "timestamptz", nullable: true })
  callMeAt!: Date | null;
  @Column({ name: "call_me_name", type: "text", nullable: true })
  callMeName!: string | null;
  @Column({ name: "call_me_words", type: "text", nullable: true })
  callMeWords!: string | null;
  @Column({ name: "call_me_phone", type: "text", nullable: true })
  callMePhone!: string | null;
  @Column({ name: "conversation_at", type: "timestamptz", nullable: true })
  conversationAt!: Date | null;
  @Column({ name: "conversation_by_name", type: "text", nullable: true })
  conversationByName!: string | null;
  @Column({ name: "conversation_collaboration", type: "text", nullable: true })
  conversationCollaboration!: CollaborationTopic | null;
  @Column({ name: "conversation_capacity", type: "text", nullable: true })
  conversationCapacity!: CapacityTopic | null;
  @Column({ name: "conversation_words", type: "text", nullable: true })
  conversationWords!: string | null;
  @Column({ name: "remembers_differently", type: "text", nullable: true })
  remembersDifferently!: string | null;
  @Column({ name: "late_reason", type: "text", nullable: true })
  lateReason!: string | null;
  @Column({ name: "to_follow_reason", type: "text", nullable: true })
  toFollowReason!: string | null;
  @Column({ name: "never_given_reason", type: "text", nullable: true })
  neverGivenReason!: string | null;
  @Column({ name: "remind_at", type: "timestamptz", nullable: true })
  remindAt!: Date | null;
  @Column({ name: "reminded_at", type: "timestamptz", nullable: true })
  remindedAt!: Date | null;
  @Column({ name: "created_at", type: "timestamptz" })
  createdAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
