import { type RequestContext, WaitingItem } from "@resc/subgraph";
import { Ctx, Query, Resolver } from "type-graphql";
import { governanceWaiting } from "./governance-waiting.ts";

@Resolver()
export class MembershipHomeQueries {
  @Query(() => [WaitingItem], {
    nullable: true,
    description: "What waits for the viewer around the Executive Directors' meeting, late things first.",
  })
  async governanceWaitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    return governanceWaiting(ctx);
  }
}
