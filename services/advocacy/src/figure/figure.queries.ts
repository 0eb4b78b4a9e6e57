import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { ConstantDollars, constantDollarsOf } from "./constant-dollars.ts";
import { listAllFigures } from "./all-figures.ts";
import { FigureConnection } from "./figure.lists.ts";
import { figureById } from "./figure.rows.ts";
import { Figure } from "./figure.type.ts";
import { listFiguresToVerify } from "./figures-to-verify.ts";

@ArgsType()
class FiguresArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only figures of this metric, by its code." })
  metric?: string;
  @Field(() => String, { nullable: true, description: "Only figures of metrics of this area." })
  area?: string;
  @Field(() => Int, { nullable: true, description: "Only figures of this State fiscal year, named by the year in which it ends." })
  fiscalYear?: number;
  @Field(() => String, { nullable: true, description: "Only figures that are this sure; one of the words of `Figure.status`." })
  status?: string;
}

@ArgsType()
class FiguresToVerifyArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only figures of this metric, by its code." })
  metric?: string;
}

@Resolver()
export class FigureQueries {
  @Query(() => FigureConnection, {
    nullable: true,
    description: "Figures of all metrics as one flat list: metric by metric, in each category by category in order of time.",
  })
  async figures(@Args(() => FiguresArgs) args: FiguresArgs, @Ctx() ctx: RequestContext): Promise<Page<Figure>> {
    return listAllFigures(ctx, args);
  }

  @Query(() => ConstantDollars, {
    nullable: true,
    description:
      "A figure in US dollars, put into the dollars of another fiscal year by the price index on record; names the index that is missing.",
  })
  async constantDollars(
    @Arg("figureId", () => ID, { description: "The figure." }) figureId: string,
    @Arg("fiscalYear", () => Int, { description: "The fiscal year whose dollars are wanted." }) fiscalYear: number,
    @Ctx() ctx: RequestContext,
  ): Promise<ConstantDollars | null> {
    return constantDollarsOf(ctx, figureId, fiscalYear);
  }

  @Query(() => Figure, { nullable: true, description: "One figure." })
  async figure(@Arg("id", () => ID, { description: "The figure." }) id: string, @Ctx() ctx: RequestContext): Promise<Figure | null> {
    return figureById(ctx, id);
  }

  @Query(() => FigureConnection, {
    nullable: true,
    description:
      "The work list of figures that nobody has verified: those whose source waits for a second person first, then those on which a sentence of a priority rests. Empty for who verifies none.",
  })
  async figuresToVerify(@Args(() => FiguresToVerifyArgs) args: FiguresToVerifyArgs, @Ctx() ctx: RequestContext): Promise<Page<Figure>> {
    return listFiguresToVerify(ctx, args);
  }
}
