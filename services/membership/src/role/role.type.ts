import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { CalendarDateScalar, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A role held by a person for an organization between two days." })
export class Grant {
  @Field(() => ID, { description: "Id of the grant." })
  id!: string;
  @Field(() => RoleCodeEnum, { description: "The role." })
  role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "For which organization." })
  organization!: OrganizationCode;
  @Field(() => CalendarDateScalar, { description: "First day." })
  validFrom!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day; null while open." })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was given." })
  reason!: string | null;
  personId!: string;
  givenById!: string | null;
}

@ObjectType({ description: "What the viewer may do with a role." })
export class GrantCan {
  @Field(() => Boolean, { description: "End it." })
  end!: boolean;
}

@ObjectType({ description: "An office that nobody holds now, with who stands in." })
export class RoleGap {
  @Field(() => OrganizationCodeEnum, { description: "Where." })
  organization!: OrganizationCode;
  @Field(() => RoleCodeEnum, { description: "Which office." })
  role!: RoleCode;
  @Field(() => String, { description: "The gap in words." })
  sentence!: string;
  standInOf!: OrganizationCode | null;
}
