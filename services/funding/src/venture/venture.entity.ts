import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { VentureState } from "./venture.machine.ts";

/** A common venture (SM-11): V1. */
@Entity({ name: "venture", schema: "funding" })
export class VentureEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "text" })
  purpose!: string;
  @Column({ name: "lead_code", type: "text" })
  leadCode!: RescCode;
  @Column({ name: "lead_person_id", type: "text" })
  leadPersonId!: string;
  @Column({ name: "starts_on", type: "date" })
  startsOn!: string;
  @Column({ name: "ends_on", type: "date", nullable: true })
  endsOn!: string | null;
  @Column({ name: "district_ids", type: "text", array: true })
  districtIds!: string[];
  @Column({ type: "text" })
  state!: VentureState;
  @Column({ name: "close_reason", type: "text", nullable: true })
  closeReason!: string | null;
  @Column({ name: "need_revision", type: "integer" })
  needRevision!: number;
  @Column({ name: "need_reason", type: "text", nullable: true })
  needReason!: string | null;
  @Column({ name: "proposed_by", type: "text" })
  proposedBy!: string;
  @Column({ name: "created_at", type: "timestamptz" })
  createdAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
