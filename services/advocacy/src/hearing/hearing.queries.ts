import { may } from "@resc/access";
import { IsWhole, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { HearingConnection, listHearings, pointsOf } from "./hearing.rows.ts";
import { Hearing, HearingCan, HearingPoint } from "./hearing.type.ts";

@ArgsType()
class HearingsArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: "Only hearings of this legislative session." })
  @IsWhole(2000, 2099)
  sessionYear?: number;
}

@Resolver(() => Hearing)
export class HearingQueries {
  @Query(() => HearingConnection, { nullable: true, description: "Hearings at which somebody speaks for the Alliance, the latest first." })
  async hearings(@Args(() => HearingsArgs) args: HearingsArgs, @Ctx() ctx: RequestContext): Promise<Page<Hearing>> {
    return listHearings(ctx, args);
  }

  @FieldResolver(() => [HearingPoint], { description: "What was asked and promised there." })
  async points(@Root() { id }: Hearing, @Ctx() ctx: RequestContext): Promise<HearingPoint[]> {
    return pointsOf(ctx, id);
  }

  @FieldResolver(() => HearingCan, { description: "What the viewer may do." })
  viewerCan(@Ctx() { actor }: RequestContext): HearingCan {
    return { keep: may(actor, "hearing:keep") };
  }
}
