import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { connectionOf, InstantScalar, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "One value that an act changed." })
export class AuditValue {
  @Field(() => String, { description: "What was changed, as the trail names it." }) name!: string;
  @Field(() => String, { nullable: true, description: "Before; null when there was nothing." }) before!: string | null;
  @Field(() => String, { nullable: true, description: "After; null when there is nothing." }) after!: string | null;
}

@ObjectType({ description: "A row of the trail: who did what, acting as what, and what it changed." })
export class AuditRow {
  @Field(() => ID, { description: "Chain and place in it." }) id!: string;
  @Field(() => InstantScalar, { description: "When, by the clock of the database." }) at!: Date;
  @Field(() => RoleCodeEnum, { nullable: true, description: "Acting as; null for the platform's clock and for strangers." })
  role!: RoleCode | null;
  @Field(() => OrganizationCodeEnum, { nullable: true, description: "Acting for; null for the platform's clock." })
  organization!: OrganizationCode | null;
  @Field(() => String, { description: "The act, such as seat.fill." }) act!: string;
  @Field(() => String, { description: "Kind of the object." }) objectType!: string;
  @Field(() => ID, { description: "Id of the object." }) objectId!: string;
  @Field(() => [AuditValue], { description: "Values that were written down with it." }) values!: AuditValue[];
  @Field(() => String, { nullable: true, description: "The reason that was given." }) reason!: string | null;
  @Field(() => String, { nullable: true, description: "The sentence of the Accord or the statute behind it." }) clause!: string | null;
  @Field(() => Boolean, { description: "True when the act was refused." }) refused!: boolean;
  personId!: string | null;
}

@ObjectType({ description: "How one chain of the trail stood when the platform last verified it, row by row." })
export class AuditCheck {
  @Field(() => String, { description: "Which part of the platform writes it." }) chain!: string;
  @Field(() => Int, { description: "Rows that were verified." }) rows!: number;
  @Field(() => InstantScalar, { description: "When." }) checkedAt!: Date;
  @Field(() => Boolean, { description: "Whether every row fits its hash and the row before, and no row is missing at the end." })
  unbroken!: boolean;
  @Field(() => Int, { nullable: true, description: "The first row that does not fit; null when all fit." }) brokenAt!: number | null;
}

/** A page of the trail. */
export const AuditRowConnection = connectionOf("AuditRow", () => AuditRow);
