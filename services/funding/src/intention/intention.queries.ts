import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { opportunityById } from "../opportunity/opportunity.rows.ts";
import type { OpportunityState } from "../opportunity/opportunity.machine.ts";
import { Opportunity } from "../opportunity/opportunity.type.ts";
import { IntentionStateEnum, OpportunityStateEnum } from "../shared/enums.ts";
import type { IntentionState } from "./intention.machine.ts";
import { listIntentions } from "./intention.rows.ts";
import { Intention, IntentionConnection } from "./intention.type.ts";

@ArgsType()
class IntentionsArgs extends PageArgs {
  @Field(() => RescCodeEnum, { nullable: true, description: "Only what this RESC said." })
  resc?: RescCode;
  @Field(() => [IntentionStateEnum], { nullable: true, description: "Only these intentions." })
  states?: IntentionState[];
  @Field(() => [OpportunityStateEnum], { nullable: true, description: "Only of opportunities in these states." })
  opportunityStates?: OpportunityState[];
  @Field(() => ID, { nullable: true, description: "Only of notices of this agency, by code." })
  agency?: string;
  @Field(() => String, { nullable: true, description: "Part of the opportunity's title, or the beginning of its reference or number." })
  search?: string;
}

@Resolver(() => Intention)
export class IntentionQueries {
  @Query(() => IntentionConnection, {
    nullable: true,
    description: "Where each RESC stands on each opportunity, the newest notice first; for those who see intentions.",
  })
  async intentions(@Args(() => IntentionsArgs) args: IntentionsArgs, @Ctx() ctx: RequestContext): Promise<Page<Intention>> {
    return listIntentions(ctx, args);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: "The opportunity." })
  async opportunity(@Root() one: Intention, @Ctx() ctx: RequestContext): Promise<Opportunity | null> {
    return opportunityById(ctx, one.opportunityId);
  }
}
