import type { OrganizationCode } from "@resc/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person of the directory. */
@Entity({ name: "person", schema: "membership" })
export class PersonEntity {
  @PrimaryColumn({ type: "text" })
  id!: string;
  @Column({ type: "text" })
  name!: string;
  @Column({ type: "text", nullable: true })
  email!: string | null;
  @Column({ type: "text", nullable: true })
  phone!: string | null;
  @Column({ type: "text", nullable: true })
  title!: string | null;
  @Column({ type: "text" })
  organization!: OrganizationCode;
  @Column({ type: "boolean" })
  demonstration!: boolean;
  @Column({ name: "added_at", type: "timestamptz" })
  addedAt!: Date;
  @Column({ type: "integer" })
  version!: number;
}
