import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { Person, personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { figureSourceMachine } from "./figure-source.machine.ts";
import { FigureSource, FigureSourceCan } from "./figure-source.type.ts";

@Resolver(() => FigureSource)
export class FigureSourceFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who attached it." })
  attachedByPerson(@Root() source: FigureSource): Person | null {
    return personStub(source.attachedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who confirmed or returned it." })
  answeredByPerson(@Root() source: FigureSource): Person | null {
    return personStub(source.answeredBy);
  }

  @FieldResolver(() => FigureSourceCan, { description: "What the viewer may do with it now." })
  viewerCan(@Root() source: FigureSource, @Ctx() { actor }: RequestContext): FigureSourceCan {
    const acts = actsFrom(figureSourceMachine, source.state);
    const own = source.attachedBy === actor.personId;
    const confirms = may(actor, "figure:confirm");
    return {
      confirm: confirms && !own && acts.includes("confirm"),
      return: confirms && !own && acts.includes("return"),
      takeBack: own && may(actor, "figure:attach") && acts.includes("takeBack"),
      withdraw: confirms && acts.includes("withdraw"),
    };
  }
}
