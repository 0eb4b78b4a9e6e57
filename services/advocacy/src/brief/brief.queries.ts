import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, Ctx, Int, Query, Resolver } from "type-graphql";
import { briefByRef, listBriefs, releaseBy } from "./brief.rows.ts";
import { Brief, BriefConnection, BriefRelease } from "./brief.type.ts";

@Resolver()
export class BriefQueries {
  @Query(() => BriefConnection, {
    nullable: true,
    description:
      "Briefs, the newest first; those without a release are seen by Executive Directors, clearinghouse directors, Coordinator and liaison.",
  })
  async briefs(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<Page<Brief>> {
    return listBriefs(ctx, args);
  }

  @Query(() => Brief, { nullable: true, description: "One brief; null when there is none for the viewer." })
  async brief(
    @Arg("ref", () => String, { description: "Its reference, such as B-1." }) ref: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Brief | null> {
    return briefByRef(ctx, ref);
  }

  @Query(() => BriefRelease, { nullable: true, description: "One released version of a brief. Public; null when there is none." })
  async briefRelease(
    @Arg("ref", () => String, { description: "Reference of the brief, such as B-1." }) ref: string,
    @Arg("version", () => Int, { description: "Number of the version, from 1." }) version: number,
    @Ctx() ctx: RequestContext,
  ): Promise<BriefRelease | null> {
    return releaseBy(ctx, ref, version);
  }
}
