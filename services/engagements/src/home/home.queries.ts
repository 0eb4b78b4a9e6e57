import { type RequestContext, ActivityItem, HomeNumber, WaitingItem } from "@resc/subgraph";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { recentActivity } from "./activity.ts";
import { homeNumbers } from "./numbers.ts";
import { waitingFor } from "./waiting.ts";

@Resolver()
export class HomeQueries {
  @Query(() => [WaitingItem], { nullable: true, description: "What waits for the viewer, late things first." })
  async waitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    return waitingFor(ctx);
  }

  @Query(() => [HomeNumber], { nullable: true, description: "The four numbers of the viewer's home page." })
  async homeNumbers(@Ctx() ctx: RequestContext): Promise<HomeNumber[]> {
    return homeNumbers(ctx);
  }

  @Query(() => [ActivityItem], { nullable: true, description: "What happened lately within the viewer's rights." })
  async activity(@Arg("first", () => Int, { defaultValue: 10 }) first: number, @Ctx() ctx: RequestContext): Promise<ActivityItem[]> {
    return recentActivity(ctx, first);
  }
}
