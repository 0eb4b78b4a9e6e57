import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { districtById } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { Membership } from "./membership.type.ts";

@Resolver(() => Membership)
export class MembershipFields {
  @FieldResolver(() => District, { description: "The district whose board is the member." })
  async district(@Root() membership: Membership, @Ctx() ctx: RequestContext): Promise<District | null> {
    return districtById(ctx, membership.districtId);
  }

  @FieldResolver(() => Resc, { description: "The RESC." })
  async resc(@Root() membership: Membership, @Ctx() ctx: RequestContext): Promise<Resc | null> {
    return rescByCode(ctx, membership.rescCode);
  }

  @FieldResolver(() => [Source], { description: "Where the membership comes from." })
  async sources(@Root() membership: Membership, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, membership.sourceIds);
  }
}
