import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, InstantScalar, type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { listTowns, TownConnection } from "./town.lists.ts";
import { townByKey } from "./town.rows.ts";
import { Town } from "./town.type.ts";

@ArgsType()
class TownsArgs extends PageArgs {
  @Field(() => RescCodeEnum, { nullable: true, description: "Only towns of this RESC's catchment." })
  resc?: RescCode;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day of the catchment; today when left out." })
  asOf?: string;
  @Field(() => InstantScalar, { nullable: true, description: "The catchment as it was recorded at that instant." })
  knownAt?: string;
}

@Resolver()
export class TownQueries {
  @Query(() => TownConnection, { nullable: true, description: "Towns by name." })
  async towns(@Args(() => TownsArgs) args: TownsArgs, @Ctx() ctx: RequestContext): Promise<Page<Town>> {
    return listTowns(ctx, args);
  }

  @Query(() => Town, { nullable: true, description: "One town." })
  async town(@Arg("key", () => ID, { description: "The key of the town." }) key: string, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return townByKey(ctx, key);
  }
}
