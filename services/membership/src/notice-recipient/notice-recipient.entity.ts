import type { RescCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who receives courtesy notices of a category, between two days. */
@Entity({ name: "notice_recipient", schema: "membership" })
export class NoticeRecipientEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "resc_code", type: "text" })
  rescCode!: RescCode;
  @Column({ name: "category_code", type: "text", nullable: true })
  categoryCode!: string | null;
  @Column({ name: "person_id", type: "text" })
  personId!: string;
  @Column({ type: "daterange" })
  valid!: string;
  @Column({ type: "integer" })
  version!: number;
}

/** Who acts for a person while away, between two days. */
@Entity({ name: "deputy", schema: "membership" })
export class DeputyEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ name: "person_id", type: "text" })
  personId!: string;
  @Column({ name: "deputy_person_id", type: "text" })
  deputyPersonId!: string;
  @Column({ type: "daterange" })
  valid!: string;
  @Column({ type: "integer" })
  version!: number;
}
