import type { RoleCode } from "@resc/access";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { RoleCodeEnum } from "./enums.ts";
import { InstantScalar } from "./scalars.ts";

@Directive("@shareable")
@ObjectType({ description: "Something that waits for the viewer, with the one act it asks for." })
export class WaitingItem {
  @Field(() => ID, { description: "Id of the thing." }) id!: string;
  @Field(() => String, { description: "What kind of thing it is, such as GIVE_NOTICE." }) kind!: string;
  @Field(() => String, { description: "What, about whom." }) title!: string;
  @Field(() => String, { description: "Why now." }) detail!: string;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
  @Field(() => String, { description: "The act in words." }) actLabel!: string;
  @Field(() => String, { nullable: true, description: "What stands beside it, such as LATE or NO_ANSWER." }) flag!: string | null;
}

@Directive("@shareable")
@ObjectType({ description: "A number of the viewer's home page." })
export class HomeNumber {
  @Field(() => String, { description: "What it counts." }) label!: string;
  @Field(() => Int, { nullable: true, description: "The number; null when there is nothing to count yet." }) value!: number | null;
  @Field(() => String, { description: "Empty, or a unit such as %." }) unit!: string;
  @Field(() => String, { description: "The list it counts, in the portal." }) path!: string;
}

@Directive("@shareable")
@ObjectType({ description: "Something that happened within the viewer's rights." })
export class ActivityItem {
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => String, { description: "Who." }) who!: string;
  @Field(() => RoleCodeEnum, { nullable: true, description: "Acting as." }) role!: RoleCode | null;
  @Field(() => String, { description: "What." }) sentence!: string;
  @Field(() => String, { nullable: true, description: "Where it leads in the portal." }) path!: string | null;
}

@Directive("@shareable")
@ObjectType({ description: "Something that has a date ahead: a closing, a meeting, a day on which something is due." })
export class DatedItem {
  @Field(() => ID, { description: "Names it among all dates, such as MEETING:meeting_…" }) id!: string;
  @Field(() => String, { description: "What kind of date it is, such as NOTICE_DUE." }) kind!: string;
  @Field(() => String, { description: "What it is about." }) title!: string;
  @Field(() => String, { description: "What happens then, in words." }) what!: string;
  @Field(() => InstantScalar, { description: "When; where no hour is known, an instant of that day in Connecticut." }) at!: Date;
  @Field(() => Boolean, { description: "Whether the hour is known; else `at` names only a day." }) timed!: boolean;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
}
