import { may } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Claim, ClaimCan } from "./claim.type.ts";

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => ClaimCan, { description: "What the viewer may do with it now." })
  viewerCan(@Root() claim: Claim, @Ctx() { actor }: RequestContext): ClaimCan {
    const keeps = may(actor, "priority:keep") && claim.state !== "RETIRED";
    return { bind: keeps && claim.state === "STALE", contest: keeps, retire: keeps };
  }
}
