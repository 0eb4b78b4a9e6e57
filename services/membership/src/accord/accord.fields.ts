import { may } from "@resc/access";
import { actsFrom, isRescCode } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { accordMachine } from "./accord-version.machine.ts";
import { clausesOf, signaturesOf } from "./accord.rows.ts";
import { AccordCan, AccordClause, AccordSignature, AccordVersion } from "./accord.type.ts";

@Resolver(() => AccordVersion)
export class AccordVersionFields {
  @FieldResolver(() => [AccordClause], { description: "Its lines in their order; none when only its name is known." })
  async clauses(@Root() version: AccordVersion, @Ctx() ctx: RequestContext): Promise<readonly AccordClause[]> {
    return clausesOf(ctx, version.id);
  }

  @FieldResolver(() => [AccordSignature], { description: "The word of each of the six; none while it is a draft or known by name only." })
  async signatures(@Root() version: AccordVersion, @Ctx() ctx: RequestContext): Promise<readonly AccordSignature[]> {
    return signaturesOf(ctx, version);
  }

  @FieldResolver(() => AccordCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() version: AccordVersion, @Ctx() ctx: RequestContext): Promise<AccordCan> {
    const acts = new Set(actsFrom(accordMachine, version.state));
    const { organization } = ctx.actor;
    const director = isRescCode(organization) && may(ctx.actor, "accord:sign", { provider: organization });
    const own = director ? (await signaturesOf(ctx, version)).find(({ rescCode }) => rescCode === organization) : undefined;
    return {
      circulate: may(ctx.actor, "accord:circulate") && acts.has("circulate"),
      sign: own !== undefined && own.word === null && acts.has("sign"),
    };
  }
}
