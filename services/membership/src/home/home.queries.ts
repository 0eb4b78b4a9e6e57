import { type RequestContext, WaitingItem } from "@resc/subgraph";
import { Ctx, Query, Resolver } from "type-graphql";
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
}
