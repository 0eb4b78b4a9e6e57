import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { InstantScalar, OrganizationCodeEnum, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A message in the thread of an opportunity, which joins the Coordinator and the six directors." })
export class ThreadMessage {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "Who wrote it." }) byName!: string;
  @Field(() => RoleCodeEnum, { description: "Acting as." }) role!: RoleCode;
  @Field(() => OrganizationCodeEnum, { description: "Acting for." }) organization!: OrganizationCode;
  @Field(() => String, { description: "The text." }) text!: string;
}
