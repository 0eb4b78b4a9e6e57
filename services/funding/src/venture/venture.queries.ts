import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { VentureStateEnum } from "./kinds.ts";
import { listVentures } from "./venture.lists.ts";
import type { VentureState } from "./venture.machine.ts";
import { ventureByRef } from "./venture.rows.ts";
import { Venture, VentureConnection } from "./venture.type.ts";

@ArgsType()
class VenturesArgs extends PageArgs {
  @Field(() => [VentureStateEnum], { nullable: true, description: "Only these states." })
  states?: VentureState[];
  @Field(() => RescCodeEnum, { nullable: true, description: "Only ventures in which this RESC takes or took part." })
  resc?: RescCode;
}

@Resolver()
export class VentureQueries {
  @Query(() => VentureConnection, {
    nullable: true,
    description: "Common ventures, the newest first; empty for who may not read them.",
  })
  async ventures(@Args(() => VenturesArgs) args: VenturesArgs, @Ctx() ctx: RequestContext): Promise<Page<Venture>> {
    return listVentures(ctx, args);
  }

  @Query(() => Venture, { nullable: true, description: "One common venture; null when there is none, and for who may not read it." })
  async venture(
    @Arg("ref", () => String, { description: "Its reference, such as V-3." }) ref: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Venture | null> {
    return ventureByRef(ctx, ref);
  }
}
