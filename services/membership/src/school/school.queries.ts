import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { townByKey } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { listSchools, SchoolConnection } from "./school.lists.ts";
import { School, SchoolOperatorKind } from "./school.type.ts";

@ArgsType()
class SchoolsArgs extends PageArgs {
  @Field(() => SchoolOperatorKind, { nullable: true, description: "Only schools operated by a RESC, or by a district." })
  operatorKind?: keyof typeof SchoolOperatorKind;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only schools of this RESC." })
  resc?: RescCode;
}

@Resolver(() => School)
export class SchoolQueries {
  @Query(() => SchoolConnection, { nullable: true, description: "Interdistrict magnet schools, by name." })
  async schools(@Args(() => SchoolsArgs) args: SchoolsArgs, @Ctx() ctx: RequestContext): Promise<Page<School>> {
    return listSchools(ctx, args);
  }

  @FieldResolver(() => Resc, { nullable: true, description: "The RESC that operates it." })
  async operatorResc(@Root() school: School, @Ctx() ctx: RequestContext): Promise<Resc | null> {
    return school.operatorRescCode ? rescByCode(ctx, school.operatorRescCode) : null;
  }

  @FieldResolver(() => Town, { nullable: true, description: "The town in which it stands." })
  async town(@Root() school: School, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return school.townKey ? townByKey(ctx, school.townKey) : null;
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  async sources(@Root() school: School, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, school.sourceIds);
  }
}
