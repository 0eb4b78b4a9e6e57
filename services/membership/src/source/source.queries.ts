import type { RequestContext } from "@resc/subgraph";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { sourcesOf } from "./source.rows.ts";
import { Source } from "./source.type.ts";

@Resolver()
export class SourceQueries {
  @Query(() => [Source], { nullable: true, description: "Sources by id, at most 200." })
  async sources(
    @Arg("ids", () => [ID], { description: "Short ids as the data files use them, such as those of `Source.id`." }) ids: string[],
    @Ctx() ctx: RequestContext,
  ): Promise<Source[]> {
    return sourcesOf(ctx, ids);
  }
}
