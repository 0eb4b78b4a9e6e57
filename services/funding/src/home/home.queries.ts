import { may } from "@resc/access";
import { HomeNumber, type RequestContext, WaitingItem } from "@resc/subgraph";
import { Ctx, Query, Resolver } from "type-graphql";
import { ventureWaiting } from "../contribution/venture-waiting.ts";
import { stateContractWaiting } from "../state-contract/waiting.ts";
import { opportunityWaiting } from "./opportunity-waiting.ts";

function number(label: string, value: number, path: string): HomeNumber {
  return Object.assign(new HomeNumber(), { label, value, path, unit: "" });
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
    if (!may(ctx.actor, "opportunityThread:read")) return [];
    const [row] = await ctx.read.query<{ open: number; closing: number }>(
      `select count(*) filter (where state in ('CIRCULATED','INTENTIONS','CALL','PROPOSALS','SEALED','JUDGING','SCORES_LOCKED','RECOMMENDED'))::int as open,
        count(*) filter (where state in ('CIRCULATED','INTENTIONS','CALL','PROPOSALS') and coalesce(alliance_closes_at, closes_at) between platform.now() and platform.now() + interval '14 days')::int as closing from opportunity`,
    );
    return [
      number("Open opportunities", row?.open ?? 0, "/opportunities"),
      number("Closing within two weeks", row?.closing ?? 0, "/opportunities?view=closing"),
    ];
  }
}
