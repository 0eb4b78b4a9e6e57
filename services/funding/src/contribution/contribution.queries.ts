import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { type SupportKind, SupportKindEnum } from "../venture/kinds.ts";
import { listContributions } from "./contribution.lists.ts";
import type { ContributionState } from "./contribution.machine.ts";
import { type Contribution, ContributionConnection } from "./contribution.type.ts";
import { ContributionStateEnum } from "./contribution.words.ts";

@ArgsType()
class ContributionsArgs extends PageArgs {
  @Field(() => RescCodeEnum, { nullable: true, description: "Only what this RESC gives." })
  giver?: RescCode;
  @Field(() => SupportKindEnum, { nullable: true, description: "Only funds, or only in kind." })
  kind?: SupportKind;
  @Field(() => [ContributionStateEnum], { nullable: true, description: "Only these states." })
  states?: ContributionState[];
  @Field(() => Int, { nullable: true, description: "Only this State fiscal year, named by the year in which it ends." })
  fiscalYear?: number;
  @Field(() => Boolean, { nullable: true, description: "Only those past a due date." })
  overdueOnly?: boolean;
}

@Resolver()
export class ContributionQueries {
  @Query(() => ContributionConnection, {
    nullable: true,
    description: "Contributions to all common ventures, the newest first; empty for who may not read them.",
  })
  async contributions(@Args(() => ContributionsArgs) args: ContributionsArgs, @Ctx() ctx: RequestContext): Promise<Page<Contribution>> {
    return listContributions(ctx, args);
  }
}
