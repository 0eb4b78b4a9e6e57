import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { initiativeById, listInitiatives } from "./initiative.rows.ts";
import { OutsideInitiativeConnection, OutsideInitiativeType } from "./initiative.type.ts";

@Resolver()
export class InitiativeQueries {
  @Query(() => OutsideInitiativeConnection, {
    nullable: true,
    description: "Initiatives outside the platform on which RESCs have stated intentions, newest first.",
  })
  async outsideInitiatives(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<OutsideInitiativeType>> {
    return listInitiatives(ctx, args);
  }

  @Query(() => OutsideInitiativeType, { nullable: true, description: "One initiative outside the platform, by id or reference." })
  async outsideInitiative(
    @Arg("id", () => ID, { description: "Our id, or its reference." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<OutsideInitiativeType | null> {
    return initiativeById(ctx, id);
  }
}
