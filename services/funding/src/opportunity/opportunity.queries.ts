import { may } from "@resc/access";
import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { OpportunityStateEnum } from "../shared/enums.ts";
import type { OpportunityState } from "./opportunity.machine.ts";
import { listOpportunities, opportunityByRef } from "./opportunity.rows.ts";
import { Opportunity, OpportunityConnection } from "./opportunity.type.ts";
import { NoticeReading, readNoticeText } from "./read-notice-text.ts";

@ArgsType()
class OpportunitiesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only notices of this agency, by code." })
  agency?: string;
  @Field(() => [OpportunityStateEnum], { nullable: true, description: "Only these states." })
  states?: OpportunityState[];
  @Field(() => String, { nullable: true, description: "Part of the title, or the beginning of a reference or number." })
  search?: string;
}

@Resolver()
export class OpportunityQueries {
  @Query(() => OpportunityConnection, {
    nullable: true,
    description: "Funding opportunities that the viewer may read, the newest notice first.",
  })
  async opportunities(@Args(() => OpportunitiesArgs) args: OpportunitiesArgs, @Ctx() ctx: RequestContext): Promise<Page<Opportunity>> {
    return listOpportunities(ctx, args);
  }

  @Query(() => Opportunity, { nullable: true, description: "One funding opportunity by its reference, such as O-101." })
  async opportunity(
    @Arg("ref", () => ID, { description: "The reference." }) ref: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Opportunity | null> {
    return opportunityByRef(ctx, ref);
  }

  @Query(() => NoticeReading, {
    nullable: true,
    description: "What can be read in the text of a notice, to be checked by a person; nothing is saved. For the Coordinator.",
  })
  async fundingNoticeReading(
    @Arg("text", () => String, { description: "The beginning of the text, at most 10,000 characters." }) text: string,
    @Ctx() ctx: RequestContext,
  ): Promise<NoticeReading | null> {
    if (!may(ctx.actor, "opportunity:keep")) return null;
    return readNoticeText(text, (await ctx.read.clock()).today);
  }
}
