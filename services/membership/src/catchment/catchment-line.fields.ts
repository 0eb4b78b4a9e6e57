import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { townByKey } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { CatchmentLine } from "./catchment-line.type.ts";

@Resolver(() => CatchmentLine)
export class CatchmentLineFields {
  @FieldResolver(() => Resc, { description: "The RESC whose catchment it is." })
  async resc(@Root() line: CatchmentLine, @Ctx() ctx: RequestContext): Promise<Resc | null> {
    return rescByCode(ctx, line.rescCode);
  }

  @FieldResolver(() => Town, { description: "The town." })
  async town(@Root() line: CatchmentLine, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return townByKey(ctx, line.townKey);
  }

  @FieldResolver(() => [Source], { description: "Where the line comes from." })
  async sources(@Root() line: CatchmentLine, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, line.sourceIds);
  }
}
