import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { accordInForce, accordVersionBy, listAccordVersions } from "./accord.rows.ts";
import { AccordVersion, AccordVersionConnection } from "./accord.type.ts";

@Resolver()
export class AccordQueries {
  @Query(() => AccordVersion, { nullable: true, description: "The version of the Accord in force." })
  async accordInForce(@Ctx() ctx: RequestContext): Promise<AccordVersion | null> {
    return accordInForce(ctx);
  }

  @Query(() => AccordVersion, { nullable: true, description: "One version of the Accord; null for who may not read it." })
  async accordVersion(
    @Arg("id", () => ID, { description: "Our id, or the number of the version." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<AccordVersion | null> {
    return accordVersionBy(ctx, id);
  }

  @Query(() => AccordVersionConnection, {
    nullable: true,
    description: "Versions of the Accord, the newest first; drafts and what is being signed for those who load and sign it.",
  })
  async accordVersions(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<AccordVersion>> {
    return listAccordVersions(ctx, args);
  }
}
