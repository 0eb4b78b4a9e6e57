import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AccordState } from "./accord-version.machine.ts";

/** What a RESC can say to a version of the Accord. */
export const signatureKinds = ["SIGNED", "DECLINED"] as const;

/** What a RESC said. */
export type SignatureKind = (typeof signatureKinds)[number];

/** One version of the Accord (SM-12): V2 while it is worked on, V1 once it was in force. */
@Entity({ name: "accord_version", schema: "membership" })
export class AccordVersionEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "integer" })
  number!: number;
  @Column({ type: "text" })
  title!: string;
  /** Year and month that the text bears, YYYY-MM. */
  @Column({ type: "text" })
  month!: string;
  /** SHA-256 over the lines of the text; null for a version known by name only. */
  @Column({ name: "text_hash", type: "text", nullable: true })
  textHash!: string | null;
  @Column({ type: "text" })
  state!: AccordState;
  @Column({ name: "loaded_by", type: "text", nullable: true })
  loadedBy!: string | null;
  @Column({ name: "loaded_at", type: "timestamptz" })
  loadedAt!: Date;
  @Column({ name: "circulated_at", type: "timestamptz", nullable: true })
  circulatedAt!: Date | null;
  /** Null for versions that were in force before the platform: the text names no day. */
  @Column({ name: "in_force_at", type: "timestamptz", nullable: true })
  inForceAt!: Date | null;
  @Column({ name: "superseded_by", type: "text", nullable: true })
  supersededBy!: string | null;
  @Column({ type: "integer" })
  version!: number;
}

/** One line of a version's text; never changes. */
@Entity({ name: "accord_clause", schema: "membership" })
export class AccordClauseEntity {
  @PrimaryColumn({ name: "version_id", type: "text" })
  versionId!: string;
  /** Line of the document, blank lines counted. */
  @PrimaryColumn({ type: "integer" })
  line!: number;
  @Column({ type: "text" })
  part!: string;
  @Column({ type: "text", nullable: true })
  citation!: string | null;
  @Column({ type: "text", nullable: true })
  anchor!: string | null;
  @Column({ type: "text" })
  text!: string;
}
