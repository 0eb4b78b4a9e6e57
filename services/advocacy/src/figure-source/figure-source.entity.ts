import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FigureSourceState } from "./figure-source.machine.ts";

/** What somebody attached to a figure, with the value that it states: V1, public once published. */
@Entity({ name: "figure_source", schema: "advocacy" })
export class FigureSourceEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "figure_id", type: "text" })
  figureId!: string;
  @Column({ name: "of_version", type: "integer" })
  ofVersion!: number;
  @Column({ type: "numeric" })
  value!: string;
  @Column({ type: "text", nullable: true })
  note!: string | null;
  @Column({ type: "text" })
  title!: string;
  @Column({ type: "text", nullable: true })
  publisher!: string | null;
  @Column({ type: "text", nullable: true })
  address!: string | null;
  @Column({ name: "file_id", type: "text", nullable: true })
  fileId!: string | null;
  @Column({ type: "text", nullable: true })
  page!: string | null;
  @Column({ name: "read_on", type: "date" })
  readOn!: string;
  @Column({ type: "text", nullable: true })
  license!: string | null;
  @Column({ type: "text" })
  state!: FigureSourceState;
  @Column({ name: "attached_by", type: "text" })
  attachedBy!: string;
  @Column({ name: "attached_at", type: "timestamptz" })
  attachedAt!: Date;
  @Column({ name: "answered_by", type: "text", nullable: true })
  answeredBy!: string | null;
  @Column({ name: "answered_at", type: "timestamptz", nullable: true })
  answeredAt!: Date | null;
  @Column({ type: "text", nullable: true })
  answer!: string | null;
  @Column({ type: "integer" })
  version!: number;
}
