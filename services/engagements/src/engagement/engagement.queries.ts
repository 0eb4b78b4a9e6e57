import type { RescCode } from "@resc/domain";
import { IsText, type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { IsOptional, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { NoticeState } from "../courtesy-notice/courtesy-notice.machine.ts";
import type { PlacementResult } from "../placement/place.ts";
import { EngagementSortEnum, EngagementStateEnum, NoticeStateEnum, PlacementResultEnum } from "../shared/enums.ts";
import { countEngagements, type EngagementListFilter, type EngagementSort, listEngagements } from "./engagement.lists.ts";
import type { EngagementState } from "./engagement.machine.ts";
import { engagementById } from "./engagement.rows.ts";
import { Engagement, EngagementConnection } from "./engagement.type.ts";

@InputType({ description: "What narrows a list of engagements." })
class EngagementFilter implements EngagementListFilter {
  @Field(() => String, { nullable: true, description: "Letters of customer, town, service or reference." })
  @IsText(0, 80)
  text?: string | null;
  @Field(() => [EngagementStateEnum], { nullable: true, description: "Only these states." })
  states?: EngagementState[] | null;
  @Field(() => [PlacementResultEnum], { nullable: true, description: "Only these placements." })
  placement?: PlacementResult[] | null;
  @Field(() => [RescCodeEnum], { nullable: true, description: "Only customers of these home RESCs." })
  hosts?: RescCode[] | null;
  @Field(() => [NoticeStateEnum], { nullable: true, description: "Only with a courtesy notice in one of these states." })
  noticeStates?: NoticeState[] | null;
  @Field(() => Boolean, { nullable: true, description: "Only where a courtesy notice is owed." })
  needsNotice?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Only open ones." })
  openOnly?: boolean | null;
}

@ArgsType()
class EngagementsArgs extends PageArgs {
  @Field(() => EngagementFilter, { nullable: true, description: "What narrows the list." })
  @IsOptional()
  @ValidateNested()
  filter?: EngagementFilter;
  @Field(() => EngagementSortEnum, { nullable: true, description: "Order; newest first when left out." })
  sort?: EngagementSort;
}

@ObjectType({ description: "Numbers of the own RESC's engagements." })
class EngagementCounts {
  @Field(() => Int, { description: "All." }) all!: number;
  @Field(() => Int, { description: "With a courtesy notice owed." }) needsNotice!: number;
  @Field(() => Int, { description: "Out of region." }) outOfRegion!: number;
  @Field(() => Int, { description: "Open." }) open!: number;
}

@Resolver()
export class EngagementQueries {
  @Query(() => EngagementConnection, { nullable: true, description: "Engagements of the own RESC." })
  async engagements(@Args(() => EngagementsArgs) args: EngagementsArgs, @Ctx() ctx: RequestContext): Promise<Page<Engagement>> {
    return listEngagements(ctx, args);
  }

  @Query(() => EngagementCounts, { nullable: true, description: "Numbers of the own RESC's engagements." })
  async engagementCounts(@Ctx() ctx: RequestContext): Promise<EngagementCounts> {
    return Object.assign(new EngagementCounts(), await countEngagements(ctx));
  }

  @Query(() => Engagement, { nullable: true, description: "One engagement that the viewer may open." })
  async engagement(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Engagement | null> {
    return engagementById(ctx, id);
  }
}
