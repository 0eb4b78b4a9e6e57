import type { RequestContext } from "@resc/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { catchmentOf, catchmentHistoryOf } from "../catchment/catchment-line.rows.ts";
import { CatchmentLine } from "../catchment/catchment-line.type.ts";
import { AsOfArgs, datedKey, KnownAtArgs } from "../dated.ts";
import { districtsOfTown } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { schoolsOfTown } from "../school/school.rows.ts";
import { School } from "../school/school.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { Town } from "./town.type.ts";

@Resolver(() => Town)
export class TownFields {
  @FieldResolver(() => CatchmentLine, { nullable: true, description: "The one catchment in which it lies on a day (I-05)." })
  async catchment(
    @Root() town: Town,
    @Args(() => KnownAtArgs) args: KnownAtArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<CatchmentLine | null> {
    return catchmentOf(ctx, datedKey(town.key, args));
  }

  @FieldResolver(() => [CatchmentLine], { description: "Every line ever recorded, superseded ones included." })
  async catchmentHistory(@Root() town: Town, @Ctx() ctx: RequestContext): Promise<readonly CatchmentLine[]> {
    return catchmentHistoryOf(ctx, town.key);
  }

  @FieldResolver(() => [District], { description: "Districts that serve it on a day." })
  async districts(@Root() town: Town, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() ctx: RequestContext): Promise<readonly District[]> {
    return districtsOfTown(ctx, datedKey(town.key, args));
  }

  @FieldResolver(() => [School], { description: "Magnet schools in it." })
  async schools(@Root() town: Town, @Ctx() ctx: RequestContext): Promise<readonly School[]> {
    return schoolsOfTown(ctx, town.key);
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  async sources(@Root() town: Town, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, town.sourceIds);
  }
}
