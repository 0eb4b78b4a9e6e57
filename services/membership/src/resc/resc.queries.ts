import type { RescCode } from "@resc/domain";
import { RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { allRescs, rescByCode } from "./resc.rows.ts";
import { Resc } from "./resc.type.ts";

@Resolver()
export class RescQueries {
  @Query(() => [Resc], { nullable: true, description: "The six RESCs, in code order." })
  async rescs(@Ctx() ctx: RequestContext): Promise<Resc[]> {
    return allRescs(ctx);
  }

  @Query(() => Resc, { nullable: true, description: "One RESC." })
  async resc(
    @Arg("code", () => RescCodeEnum, { description: "Its code." }) code: RescCode,
    @Ctx() ctx: RequestContext,
  ): Promise<Resc | null> {
    return rescByCode(ctx, code);
  }
}
