import type { Money } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Handling, Outcome } from "./priority.machine.ts";

/** An ask of one legislative session. */
@Entity({ name: "priority", schema: "advocacy" })
export class PriorityEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "session_year", type: "integer" })
  sessionYear!: number;
  @Column({ type: "integer" })
  place!: number;
  @Column({ type: "text" })
  slug!: string;
  @Column({ type: "text" })
  area!: string;
  @Column({ type: "text" })
  finding!: string;
  @Column({ type: "text" })
  ask!: string;
  @Column({ name: "sentence_ref", type: "text", nullable: true })
  sentenceRef!: string | null;
  @Column({ type: "text", nullable: true })
  needs!: string | null;
  @Column({ name: "amount_usd", type: "numeric", nullable: true })
  amountUsd!: Money | null;
  @Column({ type: "numeric", nullable: true })
  percent!: string | null;
  @Column({ type: "text", nullable: true })
  unit!: string | null;
  @Column({ type: "text" })
  handling!: Handling;
  @Column({ name: "from_id", type: "text", nullable: true })
  fromId!: string | null;
  @Column({ name: "handling_reason", type: "text", nullable: true })
  handlingReason!: string | null;
  @Column({ type: "text", nullable: true })
  chart!: string | null;
  @Column({ type: "text", nullable: true })
  outcome!: Outcome | null;
  @Column({ name: "outcome_note", type: "text", nullable: true })
  outcomeNote!: string | null;
  @Column({ name: "outcome_on", type: "date", nullable: true })
  outcomeOn!: string | null;
  @Column({ name: "source_ids", type: "text", array: true })
  sourceIds!: string[];
  @Column({ type: "integer" })
  version!: number;
}
