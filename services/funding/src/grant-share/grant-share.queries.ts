import { may, mayEver } from "@resc/access";
import { type Money, NotFoundError, UserError } from "@resc/domain";
import {
  CalendarDateScalar,
  connectionOf,
  cursorValues,
  emptyPage,
  IsDay,
  IsText,
  MoneyScalar,
  type Page,
  PageArgs,
  pageOf,
  pageSize,
  type RequestContext,
} from "@resc/subgraph";
import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { answerCalculation } from "./answer-calculation.ts";
import { GrantShareCenterInput, GrantShareMoveInput } from "./grant-share.inputs.ts";
import { readTable } from "../files/read-table.ts";
import { GrantShareCalculation, GrantShareFile, GrantShareRow, GrantShareSet } from "./grant-share.type.ts";
import { readShareFile } from "./read-share-file.ts";
import { inputSets } from "./share-input-set.ts";

const GrantShareRowConnection = connectionOf("GrantShareRow", () => GrantShareRow);
const set = "The set of inputs; `sample` for the sample inputs; the newest on record when left out.";
const day = "The day on which member boards are counted; that of the set, or today, when left out.";

@ArgsType()
class GrantSharesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: set }) @IsText(0, 100) setId?: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: day }) @IsDay() asOf?: string;
}

@ArgsType()
class CalculationArgs {
  @Field(() => ID, { nullable: true, description: set }) @IsText(0, 100) setId?: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: day }) @IsDay() asOf?: string;
  @Field(() => MoneyScalar, { nullable: true, description: "An appropriation in place of the set's, US dollars." }) appropriation?: Money;
  @Field(() => [GrantShareCenterInput], { nullable: true, description: "Inputs in place of the set's, by RESC." })
  @IsOptional()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  centers?: GrantShareCenterInput[];
  @Field(() => [GrantShareMoveInput], { nullable: true, description: "Boards that are counted with another RESC, for a what-if." })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  moves?: GrantShareMoveInput[];
}

@Resolver()
export class GrantShareQueries {
  @Query(() => [GrantShareSet], {
    nullable: true,
    description: "Sets of inputs, newest fiscal year first, the sample inputs last; empty for who may not read them.",
  })
  async grantShareSets(@Ctx() ctx: RequestContext): Promise<GrantShareSet[]> {
    if (!may(ctx.actor, "grantShare:read")) return [];
    return (await inputSets(ctx.read)).map((one) => Object.assign(new GrantShareSet(), one));
  }

  @Query(() => GrantShareRowConnection, {
    nullable: true,
    description:
      "The shares of the State grant by RESC from a set of inputs; empty when an input is missing, and for who may not read them.",
  })
  async grantShares(@Args(() => GrantSharesArgs) args: GrantSharesArgs, @Ctx() ctx: RequestContext): Promise<Page<GrantShareRow>> {
    const size = pageSize(args);
    const question = { setId: args.setId ?? null, asOf: args.asOf ?? null, appropriation: null, centers: [], moves: [] };
    const all = (await answerCalculation(ctx, question))?.rows;
    if (!all) return emptyPage(args);
    const [after] = cursorValues(args, 1) ?? [""];
    const rows = all.filter((row) => row.rescCode > (after ?? "")).slice(0, size + 1);
    return pageOf(
      rows,
      args,
      (row) => [row.rescCode],
      (row) => row,
      async () => all.length,
    );
  }

  @Query(() => GrantShareCalculation, {
    nullable: true,
    description: "The shares of the State grant to RESCs (CGS 10-66j) with every step; a missing input is named and gives no result.",
  })
  async grantShareCalculation(
    @Args(() => CalculationArgs) args: CalculationArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<GrantShareCalculation | null> {
    return answerCalculation(ctx, {
      setId: args.setId ?? null,
      asOf: args.asOf ?? null,
      appropriation: args.appropriation ?? null,
      centers: args.centers ?? [],
      moves: args.moves ?? [],
    });
  }

  @Query(() => GrantShareFile, {
    nullable: true,
    description: "The inputs in a table that was sent, CSV or Excel, to calculate with; null for who may not record inputs.",
  })
  async grantShareFile(
    @Arg("fileId", () => ID, { description: "The table's file." }) fileId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<GrantShareFile | null> {
    if (!mayEver(ctx.actor, "grantShare:import")) return null;
    try {
      const { cells } = await readTable(ctx.read, fileId);
      return Object.assign(new GrantShareFile(), { problem: null, ...readShareFile(cells) });
    } catch (error) {
      // Another's table and none are the same.
      if (error instanceof NotFoundError) return null;
      if (!(error instanceof UserError)) throw error;
      return Object.assign(new GrantShareFile(), { problem: error.message, appropriation: null, centers: [] });
    }
  }
}
