import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { listPositions, listPositionsInForce, positionByRef, positionInForceByRef } from "./common-position.rows.ts";
import {
  Position,
  PositionConnection,
  PositionInForce,
  PositionInForceConnection,
  type PositionStage,
  PositionStageEnum,
} from "./common-position.type.ts";

@ArgsType()
class PositionsArgs extends PageArgs {
  @Field(() => PositionStageEnum, { nullable: true, description: "Only these." })
  stage?: PositionStage;
}

@Resolver()
export class PositionQueries {
  @Query(() => PositionConnection, {
    nullable: true,
    description:
      "Common positions by version, the newest first; drafts are seen by Executive Directors, clearinghouse directors, Coordinator and liaison.",
  })
  async positions(@Args(() => PositionsArgs) args: PositionsArgs, @Ctx() ctx: RequestContext): Promise<Page<Position>> {
    return listPositions(ctx, args);
  }

  @Query(() => Position, { nullable: true, description: "One common position; null when there is none for the viewer." })
  async position(
    @Arg("ref", () => String, { description: "Its reference, such as CP-3." }) ref: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Position | null> {
    return positionByRef(ctx, ref);
  }

  @Query(() => PositionInForceConnection, {
    nullable: true,
    description: "Positions of the Alliance in force, the newest first. Public: all six members have committed to each.",
  })
  async positionsInForce(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<PositionInForce>> {
    return listPositionsInForce(ctx, args);
  }

  @Query(() => PositionInForce, { nullable: true, description: "One position in force; null when there is none." })
  async positionInForce(
    @Arg("ref", () => String, { description: "Its reference, such as CP-3." }) ref: string,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionInForce | null> {
    return positionInForceByRef(ctx, ref);
  }
}
