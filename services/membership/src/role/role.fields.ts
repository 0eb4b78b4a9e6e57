import { may } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { holderOf, personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { roleGaps } from "./role.rows.ts";
import { Grant, GrantCan, RoleGap } from "./role.type.ts";

@Resolver(() => Grant)
export class GrantFields {
  @FieldResolver(() => Person, { description: "Who holds it." })
  async person(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, grant.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who gave it; null for the first roles of an installation." })
  async givenBy(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return grant.givenById ? personById(ctx, grant.givenById) : null;
  }

  @FieldResolver(() => GrantCan, { description: "What the viewer may do with it." })
  viewerCan(@Root() grant: Grant, @Ctx() ctx: RequestContext): GrantCan {
    return { end: may(ctx.actor, "grant:end", { role: grant.role, organization: grant.organization, personId: grant.personId }) };
  }
}

@Resolver(() => RoleGap)
export class RoleGapFields {
  @Query(() => [RoleGap], { nullable: true, description: "Offices that nobody holds now (I-07: a vacancy is visible)." })
  async roleGaps(@Ctx() ctx: RequestContext): Promise<RoleGap[]> {
    return may(ctx.actor, "grant:list") ? roleGaps(ctx) : [];
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who stands in meanwhile (D-06)." })
  async standIn(@Root() gap: RoleGap, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return gap.standInOf ? holderOf(ctx, "EXECUTIVE_DIRECTOR", gap.standInOf) : null;
  }
}
