import { CalendarDateScalar, HomeNumber, IsDay, type RequestContext, WaitingItem } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { ventureWaiting } from "../contribution/venture-waiting.ts";
import { stateContractWaiting } from "../state-contract/waiting.ts";
import { FundingDate } from "./funding-date.type.ts";
import { fundingDates } from "./funding-dates.ts";
import { fundingNumbers } from "./funding-numbers.ts";
import { opportunityWaiting } from "./opportunity-waiting.ts";

@ArgsType()
class FundingDatesArgs {
  @Field(() => CalendarDateScalar, { description: "The first day." }) @IsDay() from!: string;
  @Field(() => CalendarDateScalar, { description: "The last day; a year after the first at most." }) @IsDay() to!: string;
}

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

  @Query(() => [FundingDate], {
    nullable: true,
    description:
      "Dates of funding that lie between two days, the next one first: ends of windows, calls and closings; what the own RESC is to deliver or to give; and the viewer's own scores. At most 200.",
  })
  async fundingDates(@Args(() => FundingDatesArgs) { from, to }: FundingDatesArgs, @Ctx() ctx: RequestContext): Promise<FundingDate[]> {
    return fundingDates(ctx, from, to);
  }
}
