import { DatedItem, DatesArgs, HomeNumber, type RequestContext, WaitingItem } from "@resc/subgraph";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { ventureWaiting } from "../contribution/venture-waiting.ts";
import { stateContractWaiting } from "../state-contract/waiting.ts";
import { fundingDates } from "./funding-dates.ts";
import { fundingNumbers } from "./funding-numbers.ts";
import { opportunityWaiting } from "./opportunity-waiting.ts";

@Resolver()
export class FundingHomeQueries {
  @Query(() => [WaitingItem], { nullable: true, description: "What waits for the viewer in funding, late things first." })
  async fundingWaitingForMe(@Ctx() ctx: RequestContext): Promise<WaitingItem[]> {
    const waiting = [...(await opportunityWaiting(ctx)), ...(await stateContractWaiting(ctx)), ...(await ventureWaiting(ctx))];
    return waiting.toSorted((one, other) => Number(other.flag === "LATE") - Number(one.flag === "LATE"));
  }

  @Query(() => [HomeNumber], { nullable: true, description: "Numbers of funding for the viewer's home page." })
  async fundingNumbers(@Ctx() ctx: RequestContext): Promise<HomeNumber[]> {
    return fundingNumbers(ctx);
  }

  @Query(() => [DatedItem], {
    nullable: true,
    description:
      "Dates of funding that lie between two days, the next one first: ends of windows, calls and closings; what the own RESC is to deliver or to give; and the viewer's own scores. At most 200.",
  })
  async fundingDates(@Args(() => DatesArgs) asked: DatesArgs, @Ctx() ctx: RequestContext): Promise<DatedItem[]> {
    return fundingDates(ctx, asked);
  }
}
