import type { RoleCode } from "@resc/access";
import { InstantScalar, RoleCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { NoticeFlag } from "../courtesy-notice/courtesy-notice.machine.ts";
import { NoticeFlagEnum } from "../shared/enums.ts";

@ObjectType({ description: "Something that waits for the viewer, with the one act it asks for." })
export class WaitingItem {
  @Field(() => ID, { description: "Id of the thing." }) id!: string;
  @Field(() => String, { description: "GIVE_NOTICE, ANSWER_NOTICE, CALL_BACK, ANSWER_REPORT or NUDGE." }) kind!: string;
  @Field(() => String, { description: "What, about whom." }) title!: string;
  @Field(() => String, { description: "Why now." }) detail!: string;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
  @Field(() => String, { description: "The act in words." }) actLabel!: string;
  @Field(() => NoticeFlagEnum, { nullable: true, description: "What stands beside it." }) flag!: NoticeFlag | null;
}

@ObjectType({ description: "A number of the viewer's home page." })
export class HomeNumber {
  @Field(() => String, { description: "What it counts." }) label!: string;
  @Field(() => Int, { nullable: true, description: "The number; null when there is nothing to count yet." }) value!: number | null;
  @Field(() => String, { description: "Empty, or a unit such as %." }) unit!: string;
  @Field(() => String, { description: "The list it counts, in the portal." }) path!: string;
}

@ObjectType({ description: "Something that happened within the viewer's rights." })
export class ActivityItem {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "Who." }) who!: string;
  @Field(() => RoleCodeEnum, { nullable: true, description: "Acting as." }) role!: RoleCode | null;
  @Field(() => String, { description: "What." }) sentence!: string;
  @Field(() => String, { nullable: true, description: "Where it leads in the portal." }) path!: string | null;
}
