import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FormulaCode } from "../formula/formulas.ts";

/** A number in a sentence of the priorities; the rows it is bound to stand in a table of their own and never change. */
@Entity({ name: "claim", schema: "advocacy" })
export class ClaimEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "session_year", type: "integer" })
  sessionYear!: number;
  @Column({ name: "priority_id", type: "text", nullable: true })
  priorityId!: string | null;
  @Column({ type: "integer" })
  place!: number;
  @Column({ name: "sentence_ref", type: "text" })
  sentenceRef!: string;
  @Column({ type: "text" })
  sentence!: string;
  @Column({ type: "text" })
  stated!: string;
  @Column({ type: "text" })
  unit!: string;
  @Column({ type: "text" })
  formula!: FormulaCode;
  @Column({ type: "integer" })
  places!: number;
  @Column({ type: "text" })
  label!: string;
  @Column({ name: "other_formula", type: "text", nullable: true })
  otherFormula!: FormulaCode | null;
  @Column({ name: "other_places", type: "integer", nullable: true })
  otherPlaces!: number | null;
  @Column({ name: "other_label", type: "text", nullable: true })
  otherLabel!: string | null;
  @Column({ type: "integer" })
  binding!: number;
  @Column({ name: "retired_at", type: "timestamptz", nullable: true })
  retiredAt!: Date | null;
  @Column({ name: "retired_by", type: "text", nullable: true })
  retiredBy!: string | null;
  @Column({ name: "retired_reason", type: "text", nullable: true })
  retiredReason!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
