import { DatedItem, DatesArgs, HomeNumber, type RequestContext, WaitingItem } from "@resc/subgraph";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { governanceDates } from "./dates-ahead.ts";
import { governanceNumbers } from "./governance-numbers.ts";
import { governanceWaiting } from "./governance-waiting.ts";
import { onboardingWaiting } from "./onboarding-waiting.ts";

@Resolver()
export class MembershipHomeQueries {
  @Query(() => [WaitingItem], {
    nullable: true,
    description: "What waits for the viewer around the Executive Directors' meeting and the on-boarding of leaders, late things first.",
  })
  async governanceWaitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    const items = [...(await onboardingWaiting(ctx)), ...(await governanceWaiting(ctx))];
    return items.toSorted((one, other) => Number(other.flag === "LATE") - Number(one.flag === "LATE"));
  }

  @Query(() => [HomeNumber], {
    nullable: true,
    description: "Numbers of the Alliance's meetings for the viewer's home page: concerns, for the Coordinator and Executive Directors.",
  })
  async governanceNumbers(@Ctx() ctx: RequestContext): Promise<HomeNumber[]> {
    return governanceNumbers(ctx);
  }

  @Query(() => [DatedItem], {
    nullable: true,
    description: "Dates around the Executive Directors' meeting, the viewer's groups and what the viewer is to do. At most 100.",
  })
  async governanceDates(@Args(() => DatesArgs) asked: DatesArgs, @Ctx() ctx: RequestContext): Promise<DatedItem[]> {
    return governanceDates(ctx, asked);
  }
}
