import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { OnboardingState } from "./onboarding.machine.ts";

/** The on-boarding of one leader with one version of the Accord (A46): the leader's, and of the Executive Directors who share it. */
@Entity({ name: "onboarding", schema: "membership" })
export class OnboardingEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "person_id", type: "text" })
  personId!: string;
  @Column({ name: "accord_version_id", type: "text" })
  accordVersionId!: string;
  /** The role that made the person a leader, and for whom. */
  @Column({ type: "text" })
  role!: RoleCode;
  @Column({ type: "text" })
  organization!: OrganizationCode;
  @Column({ type: "text" })
  state!: OnboardingState;
  @Column({ name: "opened_by", type: "text" })
  openedBy!: string;
  @Column({ name: "opened_at", type: "timestamptz" })
  openedAt!: Date;
  @Column({ name: "due_on", type: "date" })
  dueOn!: string;
  @Column({ name: "overdue_at", type: "timestamptz", nullable: true })
  overdueAt!: Date | null;
  @Column({ name: "shared_by", type: "text", nullable: true })
  sharedBy!: string | null;
  @Column({ name: "shared_at", type: "timestamptz", nullable: true })
  sharedAt!: Date | null;
  @Column({ name: "acknowledged_at", type: "timestamptz", nullable: true })
  acknowledgedAt!: Date | null;
  @Column({ type: "integer" })
  version!: number;
}
