import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import type { ConcernState } from "./concern.machine.ts";
import { concernById, concernByRef, listConcerns } from "./concern.rows.ts";
import { Concern, ConcernConnection, ConcernStateEnum } from "./concern.type.ts";

@ArgsType()
class ConcernsArgs extends PageArgs {
  @Field(() => [ConcernStateEnum], { nullable: true, description: "Only concerns in one of these states." })
  states?: ConcernState[];
  @Field(() => Boolean, { nullable: true, description: "True: only those that the viewer raised." })
  mine?: boolean;
}

@Resolver()
export class ConcernQueries {
  @Query(() => ConcernConnection, {
    nullable: true,
    description:
      "Concerns, the newest first: all for the Executive Directors, the Coordinator and clearinghouse directors, the own ones for other directors.",
  })
  async concerns(@Args(() => ConcernsArgs) args: ConcernsArgs, @Ctx() ctx: RequestContext): Promise<Page<Concern>> {
    return listConcerns(ctx, args);
  }

  @Query(() => Concern, { nullable: true, description: "One concern; null for who may not read it." })
  async concern(
    @Arg("id", () => ID, { description: "Our id, or its number for people, such as CN-3." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Concern | null> {
    return /^CN-/i.test(id) ? concernByRef(ctx, id) : concernById(ctx, id);
  }
}
