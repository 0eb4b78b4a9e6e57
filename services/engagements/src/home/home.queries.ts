import { type RequestContext, ActivityItem, DatedItem, DatesArgs, HomeNumber, WaitingItem } from "@resc/subgraph";
import { Arg, Args, Ctx, Int, Query, Resolver } from "type-graphql";
import { recentActivity } from "./activity.ts";
import { engagementDates } from "./dates-ahead.ts";
import { homeNumbers } from "./numbers.ts";
import { waitingFor } from "./waiting.ts";

@Resolver()
export class HomeQueries {
  @Query(() => [WaitingItem], { nullable: true, description: "What waits for the viewer, late things first." })
  async waitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    return waitingFor(ctx);
  }

  @Query(() => [HomeNumber], { nullable: true, description: "Numbers of engagements for the viewer's home page." })
  async homeNumbers(@Ctx() ctx: RequestContext): Promise<HomeNumber[]> {
    return homeNumbers(ctx);
  }

  @Query(() => [DatedItem], {
    nullable: true,
    description: "Dates of the viewer's own RESC: notices owed, answers hoped for, work that begins in and out of its region. At most 100.",
  })
  async engagementDates(@Args(() => DatesArgs) asked: DatesArgs, @Ctx() ctx: RequestContext): Promise<DatedItem[]> {
    return engagementDates(ctx, asked);
  }

  @Query(() => [ActivityItem], { nullable: true, description: "What happened lately within the viewer's rights." })
  async activity(@Arg("first", () => Int, { defaultValue: 10 }) first: number, @Ctx() ctx: RequestContext): Promise<ActivityItem[]> {
    return recentActivity(ctx, first);
  }
}
